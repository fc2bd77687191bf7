package io.icprules.testkit.scenario.read;

import io.icprules.document.Node;
import io.icprules.document.Node.Field;
import io.icprules.document.Node.ListNode;
import io.icprules.document.Node.ObjectNode;
import io.icprules.document.Node.ScalarNode;
import io.icprules.document.ProblemCode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Reads the days of a scenario. Not thread-safe. */
public final class Days {

    /** About ten years of days. */
    private static final int MOST = 4_000;

    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    /** The years the reader of applications takes. */
    private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);

    private static final LocalDate LAST = LocalDate.of(2100, 12, 31);

    private static final String EXPECTED = "a list of dates, { from, to } or { around }";

    private final Complaints complaints;

    /** A reader. */
    public Days(Complaints complaints) {
        this.complaints = complaints;
    }

    /** The days in the order of the file, those of a range or around a day in the order of the calendar. */
    public List<LocalDate> read(Node node) {
        if (node instanceof ListNode list) {
            return listed(list);
        }
        if (!(node instanceof ObjectNode object)) {
            complaints.add(ProblemCode.WRONG_TYPE, node.location(), EXPECTED, null, Hints.DATES);
            return List.of();
        }
        boolean around = object.child("around").isPresent();
        List<String> known = around ? List.of("around") : List.of("from", "to", "around");
        for (Field field : object.fields()) {
            if (!known.contains(field.name())) {
                complaints.unknownField(field, known);
            }
        }
        return around ? around(object) : range(object);
    }

    /** A date, or a complaint. */
    static Optional<LocalDate> date(ScalarNode node, Complaints complaints) {
        return date(node.text()).or(() -> {
            complaints.add(
                    ProblemCode.WRONG_VALUE,
                    node.location(),
                    "a day of the calendar from " + FIRST + " to " + LAST,
                    node.text(),
                    Hints.CALENDAR);
            return Optional.empty();
        });
    }

    static Optional<LocalDate> date(String text) {
        if (!DATE.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.parse(text);
            return day.isBefore(FIRST) || day.isAfter(LAST) ? Optional.empty() : Optional.of(day);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private List<LocalDate> listed(ListNode list) {
        if (list.entries().isEmpty()) {
            complaints.add(ProblemCode.WRONG_VALUE, list.location(), "at least one date", null, Hints.DATES);
        }
        List<LocalDate> days = new ArrayList<>();
        for (Node entry : list.entries()) {
            Optional<LocalDate> day = day(entry);
            if (day.isPresent() && days.contains(day.get())) {
                complaints.add(
                        ProblemCode.DUPLICATE_KEY,
                        entry.location(),
                        "each date once",
                        day.get().toString(),
                        Hints.DATES);
            } else {
                day.ifPresent(days::add);
            }
        }
        return days;
    }

    /** The day before, the day itself and the day after, of each. */
    private List<LocalDate> around(ObjectNode object) {
        SortedSet<LocalDate> days = new TreeSet<>();
        Node node = object.child("around").orElseThrow();
        List<LocalDate> middles = node instanceof ScalarNode single
                ? day(single).stream().toList()
                : complaints.list(node, "a list of dates").map(this::listed).orElse(List.of());
        for (LocalDate day : middles) {
            days.addAll(List.of(day.minusDays(1), day, day.plusDays(1)));
        }
        return List.copyOf(days);
    }

    private List<LocalDate> range(ObjectNode object) {
        Optional<LocalDate> from = end(object, "from");
        Optional<LocalDate> to = end(object, "to");
        if (from.isEmpty() || to.isEmpty()) {
            return List.of();
        }
        if (to.get().isBefore(from.get())) {
            complaints.add(
                    ProblemCode.WRONG_VALUE,
                    object.child("to").orElseThrow().location(),
                    "a day that is not before " + from.get(),
                    to.get().toString(),
                    Hints.DATES);
            return List.of();
        }
        List<LocalDate> days =
                from.get().datesUntil(to.get().plusDays(1)).limit(MOST + 1L).toList();
        if (days.size() > MOST) {
            complaints.add(ProblemCode.TOO_MANY, object.location(), "at most " + MOST + " days", null, Hints.FEWER);
            return List.of();
        }
        return days;
    }

    private Optional<LocalDate> end(ObjectNode object, String name) {
        Optional<Node> node = object.child(name);
        if (node.isEmpty()) {
            complaints.add(ProblemCode.MISSING_FIELD, object.location(), "a field " + name, null, Hints.DATES);
        }
        return node.flatMap(this::day);
    }

    private Optional<LocalDate> day(Node node) {
        return complaints.scalar(node, "a date (YYYY-MM-DD)").flatMap(scalar -> date(scalar, complaints));
    }
}
