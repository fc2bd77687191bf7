package io.icprules.drools.reload;

import io.icprules.drools.engine.RuleEngine;
import java.security.PublicKey;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says how rules shall be served. Not thread-safe. */
public final class ReloadingRulesBuilder {

    private final PackSource source;
    private final List<ReloadListener> listeners = new ArrayList<>();
    private RuleEngine engine = RuleEngine.GENERATED;
    private Gate gate = Gate.OPEN;
    private @Nullable PublicKey signedBy;
    private @Nullable Duration watched;

    ReloadingRulesBuilder(PackSource source) {
        this.source = source;
    }

    /** What runs the rules; {@link RuleEngine#INTERPRETER} unless set. */
    public ReloadingRulesBuilder engine(RuleEngine chosen) {
        engine = chosen;
        return this;
    }

    /**
     * What new rules must pass before they are served; nothing unless set. A watch asks a gate that refuses again after 1, 2,
     * 4 … and at last every 64 pauses, and at once when something else is published; {@link ReloadingRules#reload()} always.
     */
    public ReloadingRulesBuilder gate(Gate asked) {
        gate = asked;
        return this;
    }

    /** Asks for the Ed25519 signature that belongs to this key; none is asked for unless set. */
    public ReloadingRulesBuilder signedBy(PublicKey key) {
        signedBy = key;
        return this;
    }

    /** Adds one that is told of reloads. */
    public ReloadingRulesBuilder listener(ReloadListener listener) {
        listeners.add(listener);
        return this;
    }

    /**
     * Looks for new rules again and again on a daemon thread; without it, only when {@link ReloadingRules#reload()} is called.
     *
     * @param pause time between looking and looking again, such as ten seconds
     * @throws IllegalArgumentException if it is not positive
     */
    public ReloadingRulesBuilder watch(Duration pause) {
        if (pause.isZero() || pause.isNegative()) {
            throw new IllegalArgumentException("a pause of " + pause);
        }
        watched = pause;
        return this;
    }

    /**
     * Takes up the published rules or, if they are not in order, the newest before them that are; listeners are told of those
     * that were refused.
     *
     * @throws StartRefusedException {@link io.icprules.api.ErrorCode#RULES_REFUSED} if none are in order
     * @throws io.icprules.api.FilingRulesException {@link io.icprules.api.ErrorCode#RULES_UNREADABLE} if it cannot be told
     *     what is published
     */
    public ReloadingRules start() {
        Reloader reloader = reloader();
        return new ReloadingRules(reloader, watched == null ? null : Watch.every(watched, () -> reloader.look(false)));
    }

    /** For tests, which look without a watch. */
    Reloader reloader() {
        Candidate.Settings settings = new Candidate.Settings(engine, gate, new Signatures(signedBy));
        return new Reloader(source, settings, new Announcer(listeners), Start.of(source, settings));
    }
}
