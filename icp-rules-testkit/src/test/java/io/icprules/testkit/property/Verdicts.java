package io.icprules.testkit.property;

import io.icprules.api.EvaluationOptions;
import io.icprules.api.FilingRules;
import io.icprules.api.Text;
import io.icprules.api.application.FilingApplication;
import io.icprules.api.verdict.Citation;
import io.icprules.api.verdict.Verdict;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** Verdicts as properties look at them. */
final class Verdicts {

    static final FilingRules RULES = FilingRules.load();

    private static final Set<String> IDS = Set.of("ruleId", "factId", "factIds");

    private Verdicts() {}

    static Verdict of(FilingApplication filing) {
        return RULES.evaluate(filing);
    }

    /** With what is satisfied and what does not apply. */
    static Verdict inFull(FilingApplication filing) {
        return RULES.evaluate(filing, EvaluationOptions.DEFAULT.withEveryFinding(true));
    }

    /** What a verdict says, a line for each thing, lists in any order, JSON pointers translated; without the wording. */
    static List<String> lines(Verdict verdict, UnaryOperator<String> pointers) {
        List<String> lines = new ArrayList<>();
        for (RecordComponent part : Verdict.class.getRecordComponents()) {
            Object value = value(part, verdict);
            List<?> entries = value instanceof List<?> list ? list : Collections.singletonList(value);
            entries.forEach(entry -> lines.add(part.getName() + ": " + said(entry, pointers)));
        }
        Collections.sort(lines);
        return lines;
    }

    private static String said(Object part, UnaryOperator<String> pointers) {
        if (part instanceof String text) {
            return text.startsWith("/") ? pointers.apply(text) : text;
        }
        if (part instanceof List<?> list) {
            return list.stream()
                    .map(entry -> said(entry, pointers))
                    .sorted()
                    .toList()
                    .toString();
        }
        if (part instanceof Record && !(part instanceof Text) && !(part instanceof Citation)) {
            StringBuilder all = new StringBuilder();
            for (RecordComponent component : part.getClass().getRecordComponents()) {
                Object value = value(component, part);
                if (!(value instanceof Text) && !(value instanceof Citation)) {
                    all.append(component.getName())
                            .append('=')
                            .append(said(value, pointers))
                            .append(' ');
                }
            }
            return all.toString();
        }
        return String.valueOf(part);
    }

    /** The ids of all facts and rules a verdict names. */
    static Set<String> ids(Object part) {
        Set<String> ids = new TreeSet<>();
        collect(part, ids);
        return ids;
    }

    private static void collect(Object part, Set<String> ids) {
        if (part instanceof List<?> list) {
            list.forEach(entry -> collect(entry, ids));
        } else if (part instanceof Record) {
            for (RecordComponent component : part.getClass().getRecordComponents()) {
                Object value = value(component, part);
                if (!IDS.contains(component.getName())) {
                    collect(value, ids);
                } else if (value instanceof List<?> several) {
                    several.forEach(id -> ids.add((String) id));
                } else if (value != null) {
                    ids.add((String) value);
                }
            }
        }
    }

    private static Object value(RecordComponent component, Object owner) {
        try {
            return component.getAccessor().invoke(owner);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(component.getName(), e);
        }
    }
}
