package io.icprules.testkit.coverage;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days on which the same rules are in force.
 *
 * @param from first day; {@code null} for the first window, which has no beginning
 * @param until first day of the next window; {@code null} for the last, which has no end
 */
public record DateWindow(@Nullable LocalDate from, @Nullable LocalDate until) {}
