package io.icprules.drools.reload;

import io.icprules.api.ErrorCode;
import io.icprules.api.EvaluationOptions;
import io.icprules.api.FilingRules;
import io.icprules.api.FilingRulesException;
import io.icprules.api.RuleBaseDescription;
import io.icprules.api.application.FilingApplication;
import io.icprules.api.verdict.Verdict;
import io.icprules.drools.reload.ReloadEvent.Outcome;
import io.icprules.drools.reload.ReloadEvent.Stage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

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

    private static final Logger LOG = LoggerFactory.getLogger(ReloadingRules.class);

    private final PackSource source;
    private final Candidate.Settings settings;
    private final List<ReloadListener> listeners;
    private final @Nullable Watch watch;
    private volatile Serving serving;
    /** Digest of files that were checked last and refused: looking again would find the same. Guarded by this. */
    private @Nullable String refusedDigest;

    private volatile ReloadStatus status;
    /** Whether this thread is telling listeners, who may not reload in turn: it would never end. */
    private final ThreadLocal<Boolean> telling = ThreadLocal.withInitial(() -> false);

    /** Rules and what they are, changed together. */
    private record Serving(FilingRules rules, RuleBaseDescription description) {

        static Serving of(FilingRules rules) {
            return new Serving(rules, rules.describe());
        }
    }

    ReloadingRules(
            PackSource source,
            Candidate.Settings settings,
            List<ReloadListener> listeners,
            @Nullable Duration watched) {
        this.source = source;
        this.settings = settings;
        this.listeners = List.copyOf(listeners);
        serving = Serving.of(start());
        status = new ReloadStatus(serving.description().id(), null, 1, 0);
        LOG.info("Serving rules {}.", serving.description().id());
        watch = watched == null ? null : Watch.every(watched, this::look);
    }

    /** Begins to say how rules shall be served. */
    public static ReloadingRulesBuilder of(PackSource source) {
        return new ReloadingRulesBuilder(source);
    }

    @Override
    public Verdict evaluate(FilingApplication application, EvaluationOptions options) {
        return serving.rules().evaluate(application, options);
    }

    @Override
    public RuleBaseDescription describe() {
        return serving.description();
    }

    /** How reloading goes. */
    public ReloadStatus status() {
        return status;
    }

    /**
     * Looks for new rules now, tries again those that were refused before, and returns when they are served or refused.
     * Never throws for what is wrong with them.
     */
    public ReloadEvent reload() {
        if (telling.get()) {
            throw new IllegalStateException("a listener to reloading must not reload");
        }
        return tell(reload(true));
    }

    @Override
    public void close() {
        if (watch != null) {
            watch.close();
        }
    }

    private void look() {
        tell(reload(false));
    }

    private synchronized ReloadEvent reload(boolean again) {
        Published published;
        try {
            published = source.current();
        } catch (RuntimeException e) {
            return refuse(Stage.READ, null, List.of(Candidate.told(e)), again);
        }
        String digest = published.pack().digest();
        boolean known = digest.equals(serving.description().id().digest()) || (!again && digest.equals(refusedDigest));
        if (known) {
            return new ReloadEvent(Outcome.UNCHANGED, Stage.READ, status.serving(), digest, List.of());
        }
        Candidate candidate = Candidate.of(published, settings);
        if (candidate.rules() == null) {
            return refuse(candidate.stage(), digest, candidate.problems(), again);
        }
        serving = Serving.of(candidate.rules());
        refusedDigest = null;
        status = new ReloadStatus(serving.description().id(), null, status.takenUp() + 1, status.refused());
        return new ReloadEvent(Outcome.TAKEN_UP, Stage.SERVE, status.serving(), digest, List.of());
    }

    private ReloadEvent refuse(Stage stage, @Nullable String digest, List<String> problems, boolean again) {
        ReloadEvent last = status.lastRefused();
        ReloadEvent event = new ReloadEvent(Outcome.REFUSED, stage, status.serving(), digest, problems);
        // Only what hangs on the bytes stays as it is; a signature may still arrive, a gate may be put right.
        refusedDigest = stage == Stage.CHECK ? digest : null;
        if (!again && event.equals(last)) {
            return new ReloadEvent(Outcome.UNCHANGED, stage, status.serving(), digest, List.of());
        }
        status = new ReloadStatus(status.serving(), event, status.takenUp(), status.refused() + 1);
        return event;
    }

    private ReloadEvent tell(ReloadEvent event) {
        switch (event.outcome()) {
            case TAKEN_UP -> LOG.info("Now serving rules {}.", event.serving());
            case REFUSED ->
                LOG.warn(
                        "Rules {} refused at {}, {} problems, the first: {}. Still serving {}.",
                        event.offered(),
                        event.stage(),
                        event.problems().size(),
                        event.problems().stream().findFirst().orElse("none"),
                        event.serving());
            case UNCHANGED -> {
                return event;
            }
        }
        telling.set(true);
        try {
            listeners.forEach(listener -> tell(listener, event));
        } finally {
            telling.remove();
        }
        return event;
    }

    private static void tell(ReloadListener listener, ReloadEvent event) {
        try {
            listener.reloaded(event);
        } catch (RuntimeException | Error e) {
            LOG.warn("A listener to reloading failed; the rules are not affected.", e);
        }
    }

    /** What is published now or, should that be broken, what was before. */
    private FilingRules start() {
        List<String> problems = new ArrayList<>();
        List<Supplier<Optional<Published>>> packs = List.of(() -> Optional.of(source.current()), source::previous);
        for (Supplier<Optional<Published>> pack : packs) {
            FilingRules rules = tryToStart(pack, problems);
            if (rules != null) {
                problems.forEach(problem -> LOG.warn("Rules refused at the start: {}", problem));
                return rules;
            }
        }
        throw new FilingRulesException(
                ErrorCode.RULES_REFUSED,
                "No published rules are in order:\n  " + String.join("\n  ", problems),
                "Mend and publish them; `icp-rules check DIR` shows each place.");
    }

    private @Nullable FilingRules tryToStart(Supplier<Optional<Published>> pack, List<String> problems) {
        try {
            Optional<Published> published = pack.get();
            if (published.isEmpty()) {
                return null;
            }
            Candidate candidate = Candidate.of(published.get(), settings);
            String where = published.get().name() + ", " + candidate.stage() + ": ";
            candidate.problems().forEach(problem -> problems.add(where + problem));
            return candidate.rules();
        } catch (RuntimeException e) {
            problems.add(Candidate.told(e));
            return null;
        }
    }
}
