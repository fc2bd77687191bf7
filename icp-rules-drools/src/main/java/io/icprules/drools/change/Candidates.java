package io.icprules.drools.change;

import io.icprules.api.application.FilingApplication;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.LongStream;

/** Values worth trying in the fields of a filing. Used for one filing and the literals of one rule; not thread-safe. */
public final class Candidates {

    private static final long FIRST_DAY = 19_900_101;
    private static final long LAST_DAY = 21_001_231;
    private static final int MOST_ENTRIES = 40;
    private static final List<String> PLAIN =
            List.of("示例", "其他示例", "", "13800000099", "4006000000", "010-80000000", "a@example.com", "示 例!", "1");

    private final FilingApplication filing;
    private final LocalDate day;
    private final Literals literals;
    private final Set<Long> numbers = new LinkedHashSet<>();

    /**
     * Candidates for a filing.
     *
     * @param filing the filing
     * @param day its day
     * @param literals what stands in the rules that the values are to move
     */
    public Candidates(FilingApplication filing, LocalDate day, Literals literals) {
        this.filing = filing;
        this.day = day;
        this.literals = literals;
        for (long number : literals.numbers()) {
            numbers.addAll(List.of(number, number - 1, number + 1));
        }
        LongStream.of(0, 1, 2).forEach(numbers::add);
    }

    /** Pointers at or below a pointer, each with the values to try there. */
    public Map<String, List<Object>> at(String pointer) {
        return at(pointer, any -> true);
    }

    /** The same for those pointers only that are wanted: making values takes time. */
    public Map<String, List<Object>> at(String pointer, Predicate<String> wanted) {
        Map<String, List<Object>> all = new LinkedHashMap<>();
        Type type = Fields.type(pointer);
        if (type != null) {
            collect(pointer, type, wanted, all);
        }
        return all;
    }

    private void collect(String pointer, Type type, Predicate<String> wanted, Map<String, List<Object>> all) {
        if (type instanceof Class<?> owner && owner.isRecord()) {
            for (RecordComponent component : owner.getRecordComponents()) {
                collect(pointer + "/" + component.getName(), component.getGenericType(), wanted, all);
            }
        } else if (!wanted.test(pointer)) {
            return;
        } else if (type instanceof ParameterizedType list
                && list.getActualTypeArguments()[0] instanceof Class<?> held) {
            all.put(pointer, held.isRecord() ? resized(pointer, held) : lists(pointer, held));
        } else {
            all.put(pointer, single(pointer, (Class<?>) type));
        }
    }

    private List<Object> single(String pointer, Class<?> type) {
        if (type.isEnum()) {
            return List.of(type.getEnumConstants());
        }
        return switch (type.getSimpleName()) {
            case "Boolean" -> List.of(true, false);
            case "Integer" ->
                numbers.stream()
                        .filter(n -> Math.abs(n) < Integer.MAX_VALUE)
                        .<Object>map(Long::intValue)
                        .toList();
            case "Long" -> List.copyOf(numbers);
            case "BigDecimal" -> decimals();
            case "LocalDate" -> List.copyOf(days());
            case "LocalDateTime" -> moments();
            case "String" -> List.copyOf(texts(pointer));
            default -> List.of();
        };
    }

    private List<Object> decimals() {
        List<Object> decimals = new ArrayList<>();
        for (long number : numbers) {
            decimals.add(BigDecimal.valueOf(number));
            decimals.add(BigDecimal.valueOf(number).add(new BigDecimal("0.5")));
        }
        return decimals;
    }

    /** Days in the rule itself, and days as far from the day of submission as numbers of the rule say. */
    private Set<LocalDate> days() {
        Set<LocalDate> days = new LinkedHashSet<>();
        for (long number : numbers) {
            if (number >= FIRST_DAY && number <= LAST_DAY) {
                date(number, days);
            } else if (Math.abs(number) < 4_000) {
                around(day.plusDays(number), days);
                around(day.minusDays(number), days);
                around(day.plusMonths(number), days);
                around(day.minusMonths(number), days);
                if (number < 200) {
                    around(day.minusYears(number), days);
                }
            }
        }
        days.add(day.plusYears(3));
        days.add(day.minusYears(30));
        return days;
    }

    private static void date(long number, Set<LocalDate> days) {
        int month = (int) (number / 100 % 100);
        int dayOfMonth = (int) (number % 100);
        if (month >= 1 && month <= 12 && dayOfMonth >= 1 && dayOfMonth <= 28) {
            around(LocalDate.of((int) (number / 10_000), month, dayOfMonth), days);
        } else if (month >= 1 && month <= 12 && dayOfMonth >= 1 && dayOfMonth <= 31) {
            LocalDate first = LocalDate.of((int) (number / 10_000), month, 1);
            around(first.plusDays(dayOfMonth - 1L), days);
        }
    }

    private static void around(LocalDate middle, Set<LocalDate> days) {
        days.addAll(List.of(middle, middle.minusDays(1), middle.plusDays(1)));
    }

    private List<Object> moments() {
        LocalDateTime start = day.atTime(8, 0);
        return numbers.stream()
                .filter(n -> Math.abs(n) < 100_000)
                .<Object>map(start::plusMinutes)
                .toList();
    }

    /** Words of the rule, and what stands in fields of the same name elsewhere in the filing. */
    private Set<Object> texts(String pointer) {
        Set<Object> texts = new LinkedHashSet<>();
        for (String word : literals.words()) {
            texts.addAll(List.of("示例" + word, word + "示例", word));
        }
        String name = pointer.substring(pointer.lastIndexOf('/') + 1);
        Fields.leaves(filing).forEach((other, value) -> {
            boolean alike = other.endsWith("/" + name) || other.endsWith("ame") == pointer.endsWith("ame");
            if (alike && value instanceof String) {
                texts.add(value);
            }
        });
        texts.addAll(PLAIN);
        return texts;
    }

    /** Nothing, each value alone, and each with those that are there. */
    private List<Object> lists(String pointer, Class<?> held) {
        List<Object> values = new ArrayList<>();
        values.add(List.of());
        for (Object one : single("", held)) {
            values.add(List.of(one));
            if (Fields.get(filing, pointer) instanceof List<?> old && !old.isEmpty() && !old.contains(one)) {
                List<Object> more = new ArrayList<>(old);
                more.add(one);
                values.add(more);
            }
        }
        return values;
    }

    /** The list with as many entries as numbers of the rule say; with copies of its last entry, or an empty one. */
    private List<Object> resized(String pointer, Class<?> held) {
        Object old = Fields.get(filing, pointer);
        List<?> entries = old instanceof List<?> list ? list : List.of();
        List<Object> values = new ArrayList<>();
        for (long size : numbers) {
            if (size >= 0 && size <= MOST_ENTRIES && size != entries.size()) {
                List<Object> resized = new ArrayList<>(entries.subList(0, (int) Math.min(size, entries.size())));
                while (resized.size() < size && !entries.isEmpty()) {
                    resized.add(Copies.of((Record) entries.get(entries.size() - 1), resized.size()));
                }
                if (resized.size() == size) {
                    values.add(resized);
                }
            }
        }
        values.addAll(Copies.withOneMore(entries, held));
        return values;
    }
}
