package io.icprules.document;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Values of one component as they are usually written. Every method gives {@code null} for what is wrong or unusual, which
 * {@link ScalarBinder} then reads; it never gives another value than that. Immutable and thread-safe.
 */
final class PlainValue {

    // No such value overflows.
    private static final int INT_DIGITS = 9;
    private static final int LONG_DIGITS = 18;

    private final Slot slot;
    private final Class<?> type;
    private final boolean constant;
    private final boolean longer;
    private final boolean whole;
    private final Map<String, Object> constants = new HashMap<>();

    PlainValue(Slot slot) {
        this.slot = slot;
        this.type = slot.type();
        longer = type == Long.class || type == long.class;
        whole = longer || type == Integer.class || type == int.class;
        constant = type.isEnum();
        if (constant) {
            EnumValues.constants(type).forEach(constant -> constants.put(constant.name(), constant));
        }
    }

    @Nullable Object text(String text) {
        if (type == String.class) {
            return text.length() <= Limits.TEXT && !Characters.anyForbidden(text) ? text : null;
        }
        if (constant) {
            return constants.get(text);
        }
        try {
            if (type == LocalDate.class && text.length() == 10) {
                LocalDate date = date(text);
                return date != null && slot.inRange(date) ? date : null;
            }
            if (type == LocalDateTime.class && (text.length() == 16 || text.length() == 19)) {
                return moment(text);
            }
        } catch (DateTimeException e) {
            return null; // no such day or time
        }
        return null;
    }

    @Nullable Object number(String text) {
        int digits = text.length();
        if (type == BigDecimal.class) {
            return digits <= Limits.NUMBER && isDecimal(text) ? new BigDecimal(text) : null;
        }
        int most = longer ? LONG_DIGITS : INT_DIGITS;
        if (!whole || digits > most || !isDigits(text)) {
            return null;
        }
        return longer ? (Object) Long.valueOf(text) : (Object) Integer.valueOf(text);
    }

    @Nullable Object truth(Boolean value) {
        return (type == Boolean.class || type == boolean.class) ? value : null;
    }

    private @Nullable LocalDateTime moment(String text) {
        LocalDate date = date(text);
        boolean seconds = text.length() > 16; // the JDK leaves them out when they are zero
        boolean separated = text.charAt(10) == 'T' && text.charAt(13) == ':' && (!seconds || text.charAt(16) == ':');
        int hour = digits(text, 11, 13);
        int minute = digits(text, 14, 16);
        int second = seconds ? digits(text, 17, 19) : 0;
        if (date == null || !separated || hour < 0 || minute < 0 || second < 0 || !slot.inRange(date)) {
            return null;
        }
        return date.atTime(hour, minute, second);
    }

    private static @Nullable LocalDate date(String text) {
        int year = digits(text, 0, 4);
        int month = digits(text, 5, 7);
        int day = digits(text, 8, 10);
        boolean separated = text.charAt(4) == '-' && text.charAt(7) == '-';
        return separated && year >= 0 && month >= 0 && day >= 0 ? LocalDate.of(year, month, day) : null;
    }

    /** The number that digits make; -1 when they are not all digits. */
    private static int digits(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            if (!isDigit(text.charAt(i))) {
                return -1;
            }
            number = 10 * number + (text.charAt(i) - '0');
        }
        return number;
    }

    /** Digits with a point among them: the parser sees to it that there is one at most, with a digit before and behind it. */
    private static boolean isDecimal(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != '.' && !isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
