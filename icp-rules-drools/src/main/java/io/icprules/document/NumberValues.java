package io.icprules.document;

import io.icprules.api.Text;
import io.icprules.document.Node.ScalarNode;
import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads numbers: plain, decimal, not negative. Not thread-safe. */
final class NumberValues {
    static final Set<Class<?>> TYPES = Set.of(Integer.class, int.class, Long.class, long.class, BigDecimal.class);

    // The grammar of JSON without exponents: 1e999999999 would take all memory once written out.
    private static final Pattern PLAIN = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?");

    private final Problems problems;

    NumberValues(Problems problems) {
        this.problems = problems;
    }

    @Nullable Object bind(ScalarNode node, Slot slot) {
        if (node.text().length() > Limits.NUMBER) {
            return null; // already reported as too long
        }
        Class<?> type = slot.type();
        if (!PLAIN.matcher(node.text()).matches()) {
            return wrong(ProblemCode.WRONG_VALUE, node, slot, "a plain decimal number", Hints.PLAIN_NUMBER);
        }
        BigDecimal number = new BigDecimal(node.text());
        if (type != BigDecimal.class && node.text().indexOf('.') >= 0) {
            return wrong(ProblemCode.WRONG_TYPE, node, slot, "a whole number", Hints.WHOLE_NUMBER);
        }
        if (number.signum() < 0) {
            return wrong(ProblemCode.OUT_OF_RANGE, node, slot, "0 or more", Hints.CHECK_RANGE);
        }
        if (type == BigDecimal.class) {
            return number;
        }
        boolean isLong = type == Long.class || type == long.class;
        long limit = isLong ? Long.MAX_VALUE : Integer.MAX_VALUE;
        if (number.compareTo(BigDecimal.valueOf(limit)) > 0) {
            return wrong(ProblemCode.OUT_OF_RANGE, node, slot, "at most " + limit, Hints.CHECK_RANGE);
        }
        return isLong ? (Object) number.longValueExact() : (Object) number.intValueExact();
    }

    /** What to do about a value that should be a number and is not. */
    static Text hint(ScalarNode node) {
        boolean otherDigits = node.text().codePoints().anyMatch(c -> c > '9' && Character.isDigit(c));
        return otherDigits ? Hints.HALF_WIDTH : Hints.UNQUOTE;
    }

    private @Nullable Object wrong(ProblemCode code, ScalarNode node, Slot slot, String expected, Text hint) {
        problems.add(code, node.location(), expected, slot.show(node), hint);
        return null;
    }
}
