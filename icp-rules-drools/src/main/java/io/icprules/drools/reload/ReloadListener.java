package io.icprules.drools.reload;

/** Is told what came of looking for new rules. */
@FunctionalInterface
public interface ReloadListener {

    /**
     * Called after rules were taken up or refused, not when nothing changed; one event at a time, in their order, on the
     * thread that looked for them. What it throws is logged by its class and changes nothing. It must not call
     * {@link ReloadingRules#reload()}, nor wait for a thread that closes the rules. What gates say of problems in detail may
     * name persons: see {@link ReloadProblem#detail()}.
     */
    void reloaded(ReloadEvent event);
}
