package io.icprules.drools.handle;

import io.icprules.api.FilingRules;
import io.icprules.drools.engine.RuleEngine;
import java.lang.ref.SoftReference;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Rules of one digest and engine, once for each virtual machine; given up before memory runs out. Thread-safe. */
final class SharedRules {

    /** What makes two handles mean the same rules: not the place. */
    private record Key(String digest, RuleEngine engine) {}

    private static final Map<Key, SharedRules> ALL = new ConcurrentHashMap<>();

    private @Nullable SoftReference<FilingRules> loaded;

    static SharedRules of(RulesHandle handle) {
        return ALL.computeIfAbsent(new Key(handle.digest(), handle.engine()), key -> new SharedRules());
    }

    /** The rules; a failure is not kept. */
    synchronized FilingRules get(RulesHandle handle) {
        FilingRules rules = loaded == null ? null : loaded.get();
        if (rules == null) {
            rules = handle.load();
            loaded = new SoftReference<>(rules);
        }
        return rules;
    }
}
