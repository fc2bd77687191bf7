package io.icprules.drools.reload;

import io.icprules.api.EvaluationOptions;
import io.icprules.api.FilingRules;
import io.icprules.api.RuleBaseDescription;
import io.icprules.api.application.FilingApplication;
import io.icprules.api.verdict.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Filing rules that follow what is published. New rules are built beside the old ones, checked, tried, and only then served,
 * by changing one reference: every verdict is of one rule base, which it names. Whatever is wrong with new rules, the last
 * ones in order are served on. Thread-safe; close it to stop watching.
 *
 * <pre>{@code
 * ReloadingRules rules = ReloadingRules.of(PackSource.versions(Path.of("/srv/icp-rules")).overBundled())
 *         .gate(candidate -> …)
 *         .watch(Duration.ofSeconds(10))
 *         .start();
 * }</pre>
 */
public final class ReloadingRules implements FilingRules, AutoCloseable {

    private final Reloader reloader;
    private final @Nullable Watch watch;

    ReloadingRules(Reloader reloader, @Nullable Watch watch) {
        this.reloader = reloader;
        this.watch = watch;
    }

    /** Begins to say how rules shall be served. */
    public static ReloadingRulesBuilder of(PackSource source) {
        return new ReloadingRulesBuilder(source);
    }

    @Override
    public Verdict evaluate(FilingApplication application, EvaluationOptions options) {
        return reloader.serving().rules().evaluate(application, options);
    }

    @Override
    public RuleBaseDescription describe() {
        return reloader.serving().description();
    }

    /** How reloading goes. */
    public ReloadStatus status() {
        return reloader.serving().status();
    }

    /**
     * Looks for new rules now, tries again those that were refused before, and returns when they are served or refused.
     * Never throws for what is wrong with them; only a virtual machine that is broken, by an {@link InternalError} such as
     * it, comes through, and the old rules are served.
     *
     * @throws IllegalStateException if a listener or a gate calls it
     */
    public ReloadEvent reload() {
        return reloader.look(true);
    }

    /**
     * Stops to look for new rules; those that are served can still be asked. No listener is told of anything after it
     * returns; it waits for one that is being told.
     */
    @Override
    public void close() {
        reloader.close();
        if (watch != null) {
            watch.close();
        }
    }
}
