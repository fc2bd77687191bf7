package io.icprules.testkit.scenario.read;

import io.icprules.document.Location;
import io.icprules.document.Node.Field;
import io.icprules.document.Node.ObjectNode;
import io.icprules.document.ProblemCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What an {@code expect} says of some days only: {@code before DAY}, {@code from DAY}, {@code from DAY before DAY} and
 * {@code on DAY}. Remembers which of them were ever asked for. Not thread-safe.
 */
public final class Periods {

    private static final Pattern KEY =
            Pattern.compile("before (?<before>\\S+)|on (?<on>\\S+)|from (?<from>\\S+)( before (?<end>\\S+))?");

    /** Anything with a date in it, or like the beginning of a key with one. */
    private static final Pattern MEANT =
            Pattern.compile("(from|before|on|until|till|after|since) .*|.*[0-9]{4}-[0-9]{2}.*");

    private final Complaints complaints;
    private final Map<Location, Field> fields = new LinkedHashMap<>();
    private final Set<Location> used = new HashSet<>();

    /** None yet. */
    public Periods(Complaints complaints) {
        this.complaints = complaints;
    }

    private record Period(
            @Nullable LocalDate from, @Nullable LocalDate before) {

        boolean includes(LocalDate day) {
            return (from == null || !day.isBefore(from)) && (before == null || day.isBefore(before));
        }
    }

    /**
     * What is expected on a day.
     *
     * @param expect expectations, some for certain days
     * @param day the day; {@code null} to have those of all days, to look for mistakes
     * @return expectations without words about days; those of the day take the place of general ones
     */
    public ObjectNode on(@Nullable LocalDate day, ObjectNode expect) {
        List<Field> general = new ArrayList<>();
        List<ObjectNode> special = new ArrayList<>();
        for (Field field : expect.fields()) {
            if (!isPeriod(field)) {
                general.add(field);
                continue;
            }
            period(field).ifPresent(period -> {
                fields.put(field.location(), field);
                if (day == null || period.includes(day)) {
                    used.add(field.location());
                    complaints
                            .object(field.value(), "an object of expectations")
                            .ifPresent(special::add);
                }
            });
        }
        ObjectNode merged = new ObjectNode(expect.location(), general);
        for (ObjectNode expectations : special) {
            merged = Overlay.merge(merged, expectations);
        }
        return merged;
    }

    /** Whether a field of an {@code expect} is about some days only. */
    public static boolean isPeriod(Field field) {
        return MEANT.matcher(field.name()).matches();
    }

    /** Complains of periods without a day: what they expect was never looked at. */
    public void complainOfUnused() {
        fields.forEach((location, field) -> {
            if (!used.contains(location)) {
                complaints.add(ProblemCode.UNUSED, location, "a period with a day in it", null, Hints.NO_DAY_IN_PERIOD);
            }
        });
    }

    private Optional<Period> period(Field field) {
        Matcher key = KEY.matcher(field.name());
        if (key.matches()) {
            LocalDate on = day(key.group("on"));
            LocalDate from = day(key.group("from"));
            LocalDate before = day(key.group("before") == null ? key.group("end") : key.group("before"));
            boolean endless = key.group("end") != null && before == null;
            if (on != null) {
                return Optional.of(new Period(on, on.plusDays(1)));
            }
            if ((from != null || before != null)
                    && !endless
                    && (from == null || before == null || from.isBefore(before))) {
                return Optional.of(new Period(from, before));
            }
        }
        complaints.add(
                ProblemCode.UNKNOWN_FIELD,
                field.location(),
                "before DAY, from DAY, from DAY before DAY, or on DAY",
                null,
                Hints.PERIODS);
        return Optional.empty();
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : Days.date(text).orElse(null);
    }
}
