package io.icprules.drools.source;

import io.icprules.api.Text;
import io.icprules.drools.facts.Fact;
import io.icprules.drools.source.Operand.Form;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A range of numbers, or some numbers. */
final class PossibleNumbers implements Possible {

    /** What is left of a time may be less than nothing; what is counted may not. */
    private static final List<String> BELOW_ZERO = List.of("Left", "Ago");

    private final boolean whole;
    private Range range;
    private @Nullable Set<BigDecimal> only;
    private final Set<BigDecimal> not = new TreeSet<>();

    /** Both ends belong to it unless they are open; {@code null} is no end. */
    private record Range(
            @Nullable BigDecimal low,
            boolean lowOpen,
            @Nullable BigDecimal high,
            boolean highOpen) {

        boolean has(BigDecimal number) {
            int aboveLow = low == null ? 1 : number.compareTo(low);
            int belowHigh = high == null ? 1 : high.compareTo(number);
            return (lowOpen ? aboveLow > 0 : aboveLow >= 0) && (highOpen ? belowHigh > 0 : belowHigh >= 0);
        }

        boolean isEmpty() {
            return low != null && high != null && (low.compareTo(high) > 0 || (low.compareTo(high) == 0 && !has(low)));
        }

        Range from(BigDecimal number, boolean open) {
            boolean narrower = low == null || number.compareTo(low) > 0 || (number.compareTo(low) == 0 && open);
            return narrower ? new Range(number, open, high, highOpen) : this;
        }

        Range to(BigDecimal number, boolean open) {
            boolean narrower = high == null || number.compareTo(high) < 0 || (number.compareTo(high) == 0 && open);
            return narrower ? new Range(low, lowOpen, number, open) : this;
        }
    }

    PossibleNumbers(Class<? extends Fact> fact, String property) {
        whole = FactVocabulary.getter(fact, property)
                .map(getter -> getter.getReturnType() != double.class)
                .orElse(false);
        boolean counted = BELOW_ZERO.stream().noneMatch(property::endsWith);
        range = new Range(counted ? BigDecimal.ZERO : null, false, null, false);
    }

    @Override
    public boolean narrow(Comparison test) {
        List<BigDecimal> numbers = test.operands().stream()
                .filter(o -> o.is(Form.NUMBER))
                .map(o -> new BigDecimal(o.text().replace("L", "")))
                .toList();
        if (numbers.isEmpty()) {
            return true;
        }
        Range narrower = narrower(test.operator(), numbers.get(0));
        Set<BigDecimal> fewer = only;
        if (test.operator().equals("!=") || (test.operator().equals("in") && test.negated())) {
            not.addAll(numbers);
        } else if (test.operator().equals("==") || test.operator().equals("in")) {
            fewer = new TreeSet<>(numbers);
            if (only != null) {
                fewer.retainAll(only);
            }
        }
        if (!canBe(narrower, fewer)) {
            return false;
        }
        range = narrower;
        only = fewer;
        return true;
    }

    private Range narrower(String operator, BigDecimal number) {
        return switch (operator) {
            case ">=" -> range.from(number, false);
            case ">" -> whole ? range.from(number.add(BigDecimal.ONE), false) : range.from(number, true);
            case "<=" -> range.to(number, false);
            case "<" -> whole ? range.to(number.subtract(BigDecimal.ONE), false) : range.to(number, true);
            default -> range;
        };
    }

    private boolean canBe(Range in, @Nullable Set<BigDecimal> fewer) {
        if (fewer != null) {
            return fewer.stream().anyMatch(number -> in.has(number) && !not.contains(number));
        }
        boolean single = in.low() != null && in.high() != null && in.low().compareTo(in.high()) == 0;
        return !in.isEmpty() && !(single && not.contains(in.low()));
    }

    @Override
    public Text left() {
        if (only != null) {
            return Wording.written(only.stream().map(BigDecimal::toPlainString).collect(Collectors.joining(" / ")));
        }
        String from = range.low() == null
                ? ""
                : (range.lowOpen() ? "> " : ">= ") + range.low().toPlainString();
        String to = range.high() == null
                ? ""
                : (range.highOpen() ? "< " : "<= ") + range.high().toPlainString();
        return from.isEmpty() || to.isEmpty() ? Wording.written(from + to) : Expected.LEFT_BOTH.of(from, to);
    }
}
