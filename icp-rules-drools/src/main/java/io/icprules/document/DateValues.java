package io.icprules.document;

import io.icprules.api.Text;
import io.icprules.document.Node.ScalarNode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads dates and moments, in the ISO form only. Not thread-safe. */
final class DateValues {
    // Checked before parsing: the parser of the JDK also takes years of more digits and other forms.
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern MOMENT = Pattern.compile(DATE + "T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,9})?)?");

    private final Problems problems;

    DateValues(Problems problems) {
        this.problems = problems;
    }

    @Nullable LocalDate date(ScalarNode node, Slot slot) {
        if (!DATE.matcher(node.text()).matches()) {
            return wrong(ProblemCode.WRONG_VALUE, node, slot, "a date (YYYY-MM-DD)", hint(node, Hints.ISO_DATE));
        }
        try {
            LocalDate date = LocalDate.parse(node.text());
            if (slot.inRange(date)) {
                return date;
            }
        } catch (DateTimeParseException e) {
            return wrong(ProblemCode.WRONG_VALUE, node, slot, "a day of the calendar", Hints.REAL_DATE);
        }
        return wrong(ProblemCode.OUT_OF_RANGE, node, slot, slot.range(), Hints.CHECK_RANGE);
    }

    @Nullable LocalDateTime moment(ScalarNode node, Slot slot) {
        if (!MOMENT.matcher(node.text()).matches()) {
            wrong(ProblemCode.WRONG_VALUE, node, slot, "a moment (YYYY-MM-DDThh:mm:ss)", hint(node, Hints.ISO_TIME));
            return null;
        }
        try {
            LocalDateTime moment = LocalDateTime.parse(node.text());
            if (slot.inRange(moment.toLocalDate())) {
                return moment;
            }
        } catch (DateTimeParseException e) {
            wrong(ProblemCode.WRONG_VALUE, node, slot, "a moment of the calendar", Hints.REAL_TIME);
            return null;
        }
        wrong(ProblemCode.OUT_OF_RANGE, node, slot, slot.range(), Hints.CHECK_RANGE);
        return null;
    }

    private static Text hint(ScalarNode node, Text otherwise) {
        boolean otherDigits = node.text().codePoints().anyMatch(c -> c > '9' && Character.isDigit(c));
        return otherDigits ? Hints.HALF_WIDTH : otherwise;
    }

    private @Nullable LocalDate wrong(ProblemCode code, ScalarNode node, Slot slot, String expected, Text hint) {
        problems.add(code, node.location(), expected, slot.show(node), hint);
        return null;
    }
}
