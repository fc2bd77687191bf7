package io.icprules.drools.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.icprules.api.ErrorCode;
import io.icprules.api.EvaluationOptions;
import io.icprules.api.FilingRules;
import io.icprules.api.FilingRulesException;
import io.icprules.api.RuleBaseDescription;
import io.icprules.api.application.FilingApplication;
import io.icprules.api.verdict.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Spliterator;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the API promises of judging many applications. */
class EvaluateAllTest {

    private static final FilingRules RULES = FilingRules.load();
    private static final LocalDate FIRST = LocalDate.of(2018, 1, 1);

    private final List<FilingApplication> filings = IntStream.range(0, 500)
            .mapToObj(i ->
                    FilingApplication.builder().submittedOn(FIRST.plusDays(i)).build())
            .toList();

    @Test
    void the_order_is_that_of_the_applications_also_in_parallel() {
        List<Verdict> expected = filings.stream().map(RULES::evaluate).toList();

        assertThat(RULES.evaluateAll(filings.parallelStream()).toList()).isEqualTo(expected);
        assertThat(expected).extracting(Verdict::asOf).doesNotHaveDuplicates();
    }

    @Test
    void options_hold_for_each() {
        LocalDate day = LocalDate.of(2019, 9, 12);
        assertThat(RULES.evaluateAll(filings.stream().limit(3), EvaluationOptions.DEFAULT.withAsOf(day)))
                .hasSize(3)
                .allSatisfy(verdict -> assertThat(verdict.asOf()).isEqualTo(day));
    }

    @Test
    void what_nobody_asks_for_is_not_judged() {
        AtomicInteger judged = new AtomicInteger();
        Stream<Verdict> verdicts = counting(judged).evaluateAll(Stream.generate(() -> filings.get(0)));
        assertThat(judged).hasValue(0);

        assertThat(verdicts.limit(7)).hasSize(7);
        assertThat(judged).hasValue(7);
    }

    @Test
    void the_size_stays_known_and_the_stream_splits() {
        Spliterator<Verdict> verdicts =
                RULES.evaluateAll(filings.parallelStream()).spliterator();

        assertThat(verdicts.getExactSizeIfKnown()).isEqualTo(500);
        assertThat(verdicts.trySplit().getExactSizeIfKnown()).isEqualTo(250);
    }

    @Test
    void a_failure_ends_the_stream() {
        FilingRules failing = counting(new AtomicInteger(-400));

        assertThatThrownBy(() -> failing.evaluateAll(filings.stream()).toList())
                .isInstanceOf(FilingRulesException.class)
                .hasMessageContaining("ICP-3001");
    }

    @Test
    void none_may_be_null_here_as_with_a_single_one() {
        FilingApplication none = none();
        for (EvaluationOptions options : List.of(
                EvaluationOptions.DEFAULT,
                EvaluationOptions.DEFAULT.withAsOf(FIRST),
                EvaluationOptions.DEFAULT.withEveryFinding(true))) {
            assertThatNullPointerException()
                    .isThrownBy(() -> RULES.evaluate(none, options))
                    .withMessage("application");
            assertThatNullPointerException()
                    .isThrownBy(() -> RULES.evaluateAll(Stream.of(filings.get(0), none), options)
                            .toList())
                    .withMessage("application");
        }
    }

    @SuppressWarnings("NullAway") // what callers without a checker do
    private static FilingApplication none() {
        return null;
    }

    /** Rules that count, and fail at the end of a count that began below zero. */
    private static FilingRules counting(AtomicInteger judged) {
        return new FilingRules() {
            @Override
            public Verdict evaluate(FilingApplication application, EvaluationOptions options) {
                if (judged.getAndIncrement() == -1) {
                    throw new FilingRulesException(ErrorCode.CONSEQUENCE_FAILED, "It failed.", "Report it.");
                }
                return RULES.evaluate(application, options);
            }

            @Override
            public RuleBaseDescription describe() {
                return RULES.describe();
            }
        };
    }
}
