package io.icprules.drools.reload;

import org.jspecify.annotations.Nullable;

/**
 * How reloading goes, for health checks and metrics.
 *
 * @param serving the version that is served
 * @param lastRefused what was refused last and why, or {@code null}; gone once what is published is what is served. What its
 *     problems say in detail may name persons: see {@link ReloadProblem#detail()}.
 * @param takenUp how often new rules were taken up, the start among them
 * @param refused how often new rules were refused, those of the start among them
 */
public record ReloadStatus(PackVersion serving, @Nullable ReloadEvent lastRefused, long takenUp, long refused) {}
