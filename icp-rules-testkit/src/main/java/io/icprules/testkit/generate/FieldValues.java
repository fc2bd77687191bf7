package io.icprules.testkit.generate;

import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Values a field may well have, by its type; those next to limits of rules among them. */
final class FieldValues {

    /** A value, which may hang on the day of submission. */
    @FunctionalInterface
    interface Value {
        @Nullable Object on(LocalDate day);
    }

    private static final int[] DAYS = {-3650, -200, -181, -31, -5, -3, -1, 0, 1, 30, 89, 90, 92, 180, 366, 20_000};
    private static final int[] YEARS = {16, 17, 18, 25};
    private static final int[] MINUTES = {0, 30, 1440, 1441, 2880, 2881};
    private static final int[] NUMBERS = {0, 1, 2, 3, 5, 6, 10, 12, 32};
    private static final List<String> DECIMALS = List.of("0", "0.5", "1", "2.99", "3", "6", "98.99", "99");
    private static final List<Long> BYTES = List.of(0L, 204_799L, 204_800L, 4_194_304L, 4_194_305L);
    private static final List<String> TEXTS = List.of("", "示例", "深圳", "西青", "示例云帆科技", "示例甲", "13800000014", "4.17.0");
    private static final LocalDate[] TURNS = {
        LocalDate.of(2010, 5, 31),
        LocalDate.of(2010, 6, 1),
        LocalDate.of(2017, 1, 31),
        LocalDate.of(2017, 2, 1),
        LocalDate.of(2017, 12, 31),
        LocalDate.of(2018, 1, 1)
    };

    private FieldValues() {}

    /** None for records and lists of records, whose fields have values of their own. */
    static List<Value> plausible(Type type) {
        Class<?> held = RecordShape.held(type);
        if (held.isRecord()) {
            return List.of();
        }
        return held == type ? single(held) : lists(held);
    }

    private static List<Value> single(Class<?> type) {
        if (type.isEnum()) {
            return constants(Stream.of(type.getEnumConstants()));
        }
        return switch (type.getSimpleName()) {
            case "Boolean" -> constants(Stream.of(true, false));
            case "Integer" -> constants(IntStream.of(NUMBERS).boxed());
            case "Long" -> constants(BYTES.stream());
            case "BigDecimal" -> constants(DECIMALS.stream().map(BigDecimal::new));
            case "LocalDate" -> days();
            case "LocalDateTime" -> moments();
            case "String" -> constants(TEXTS.stream());
            default -> throw new IllegalStateException("no values for fields of type " + type.getSimpleName());
        };
    }

    private static List<Value> days() {
        List<Value> all = new ArrayList<>(constants(Stream.of(TURNS)));
        for (int offset : DAYS) {
            all.add(day -> day.plusDays(offset));
        }
        for (int years : YEARS) {
            all.add(day -> day.minusYears(years));
        }
        return all;
    }

    private static List<Value> moments() {
        List<Value> all = new ArrayList<>();
        for (int minutes : MINUTES) {
            all.add(day -> LocalDateTime.of(day.getYear(), day.getMonth(), day.getDayOfMonth(), 0, 0)
                    .plusMinutes(minutes));
        }
        return all;
    }

    /** No entry, each alone, and each with the next. */
    private static List<Value> lists(Class<?> type) {
        List<Object> entries =
                single(type).stream().map(value -> value.on(ChangeDays.PLAIN)).toList();
        List<Object> all = new ArrayList<>();
        all.add(List.of());
        for (int i = 0; i < entries.size(); i++) {
            all.add(List.of(entries.get(i)));
            all.add(List.of(entries.get(i), entries.get((i + 1) % entries.size())));
        }
        return constants(all.stream());
    }

    private static List<Value> constants(Stream<?> values) {
        return values.<Value>map(value -> day -> value).toList();
    }
}
