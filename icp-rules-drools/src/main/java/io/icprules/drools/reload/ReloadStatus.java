package io.icprules.drools.reload;

import io.icprules.api.verdict.RuleBaseId;
import org.jspecify.annotations.Nullable;

/**
 * How reloading goes, for health checks and metrics.
 *
 * @param serving the rules that are served
 * @param lastRefused what was refused last and why, or {@code null}; gone once other rules are taken up
 * @param takenUp how often new rules were taken up, the start among them
 * @param refused how often new rules were refused
 */
public record ReloadStatus(RuleBaseId serving, @Nullable ReloadEvent lastRefused, long takenUp, long refused) {}
