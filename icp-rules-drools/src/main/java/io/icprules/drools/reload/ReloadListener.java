package io.icprules.drools.reload;

/** Is told what came of looking for new rules. */
@FunctionalInterface
public interface ReloadListener {

    /**
     * Called after rules were taken up or refused, not when nothing changed; on the thread that looked for them. What it
     * throws is logged and changes nothing. It must not call {@link ReloadingRules#reload()}.
     */
    void reloaded(ReloadEvent event);
}
