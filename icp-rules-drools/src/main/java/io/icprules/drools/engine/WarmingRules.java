package io.icprules.drools.engine;

import io.icprules.api.EvaluationOptions;
import io.icprules.api.FilingRules;
import io.icprules.api.RuleBaseDescription;
import io.icprules.api.application.FilingApplication;
import io.icprules.api.verdict.Verdict;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Rules that are interpreted until faster ones are made of them in the background, which begins once they have proved to be
 * in use: rules that are soon replaced are not worth it. Both give the same verdicts. Thread-safe.
 */
final class WarmingRules implements FilingRules {

    /** After so many filings rules are made faster; the interpreter takes about a tenth of a second for them. */
    static final int IN_USE = 1_000;

    private static final Logger LOG = LoggerFactory.getLogger(WarmingRules.class);

    private final AtomicInteger judged = new AtomicInteger();
    private final Callable<FilingRules> faster;
    private final Executor background;
    private volatile FilingRules serving;
    private volatile boolean counting = true;

    /**
     * Rules that will be faster.
     *
     * @param interpreted serves until then
     * @param faster makes the faster ones
     * @param background where that happens
     */
    WarmingRules(FilingRules interpreted, Callable<FilingRules> faster, Executor background) {
        serving = interpreted;
        this.faster = faster;
        this.background = background;
    }

    /** A thread of its own, which does not keep the virtual machine from ending. */
    static void inBackground(Runnable work) {
        Thread thread = new Thread(work, "icp-rules-generator");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public Verdict evaluate(FilingApplication application, EvaluationOptions options) {
        if (counting && judged.incrementAndGet() == IN_USE) {
            counting = false;
            background.execute(this::warm);
        }
        return serving.evaluate(application, options);
    }

    @Override
    public RuleBaseDescription describe() {
        return serving.describe();
    }

    /** Whatever goes wrong, the rules are interpreted as before. Memory can be too little to compile very many rules. */
    private void warm() {
        try {
            serving = faster.call();
        } catch (Exception | LinkageError | OutOfMemoryError e) {
            LOG.warn(
                    "Rules {} stay interpreted, which is slower: {}",
                    serving.describe().id().version(),
                    e.getMessage());
        }
    }
}
