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

    /** What new rules must pass before they are served; nothing unless set. */
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
     * Takes up the published rules, or those before them if they are not in order.
     *
     * @throws io.icprules.api.FilingRulesException {@link io.icprules.api.ErrorCode#RULES_REFUSED} if none are in order,
     *     {@link io.icprules.api.ErrorCode#RULES_UNREADABLE} if none can be read
     */
    public ReloadingRules start() {
        return new ReloadingRules(
                source, new Candidate.Settings(engine, gate, new Signatures(signedBy)), listeners, watched);
    }
}
