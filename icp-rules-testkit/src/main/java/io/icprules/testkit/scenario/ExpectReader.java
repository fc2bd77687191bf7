package io.icprules.testkit.scenario;

import io.icprules.document.Node;
import io.icprules.document.Node.Field;
import io.icprules.document.Node.ListNode;
import io.icprules.document.Node.ObjectNode;
import io.icprules.testkit.scenario.read.Complaints;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads the {@code expect} block of a scenario. Used once. */
final class ExpectReader {

    private static final Map<String, ValueAspect> VALUES = new TreeMap<>();
    private static final Map<String, ListAspect> LISTS = new TreeMap<>();
    private static final Set<String> KEYS = new TreeSet<>();

    static {
        for (ValueAspect aspect : ValueAspect.values()) {
            VALUES.put(aspect.key(), aspect);
        }
        for (ListAspect aspect : ListAspect.values()) {
            LISTS.put(aspect.key(), aspect);
        }
        KEYS.addAll(VALUES.keySet());
        KEYS.addAll(LISTS.keySet());
    }

    private final Complaints complaints;
    private final ItemReader items;
    private final List<Expectation> expectations = new ArrayList<>();

    ExpectReader(Complaints complaints) {
        this.complaints = complaints;
        this.items = new ItemReader(complaints);
    }

    /** Names of all expectations. */
    static Set<String> keys() {
        return KEYS;
    }

    List<Expectation> read(Node node) {
        complaints.object(node, "an object of expectations").ifPresent(object -> fields(object, ""));
        return expectations;
    }

    private void fields(ObjectNode object, String prefix) {
        for (Field field : object.fields()) {
            String key = prefix + field.name();
            ValueAspect value = VALUES.get(key);
            ListAspect list = LISTS.get(key);
            if (value != null) {
                value(value, field.value());
            } else if (list != null) {
                list(list, field.value());
            } else if (prefix.isEmpty() && KEYS.stream().anyMatch(k -> k.startsWith(key + "."))) {
                complaints
                        .object(field.value(), "an object of expectations")
                        .ifPresent(nested -> fields(nested, key + "."));
            } else {
                complaints.unknownField(field, namesBelow(prefix));
            }
        }
    }

    private void value(ValueAspect aspect, Node node) {
        complaints.scalar(node, aspect.allowed().words()).ifPresent(scalar -> {
            if (aspect.allowed().allows(scalar.text())) {
                expectations.add(new ValueExpectation(
                        aspect,
                        scalar.text(),
                        scalar.location().line(),
                        scalar.location().column()));
            } else {
                complaints.wrongValue(
                        scalar, aspect.allowed().words(), aspect.allowed().constants());
            }
        });
    }

    private void list(ListAspect aspect, Node node) {
        if (node instanceof ListNode list) {
            expectations.add(expectation(aspect, aspect.usual(), list));
            return;
        }
        List<String> words = aspect.comparisons().stream().map(Comparison::key).toList();
        Optional<ObjectNode> comparisons = words.isEmpty()
                ? complaints.list(node, "a list").flatMap(list -> Optional.empty())
                : complaints.object(node, "a list, or an object with " + String.join(", ", words));
        if (comparisons.isEmpty()) {
            return;
        }
        for (Field field : comparisons.get().fields()) {
            Optional<Comparison> comparison = Comparison.find(field.name()).filter(aspect.comparisons()::contains);
            if (comparison.isEmpty()) {
                complaints.unknownField(field, words);
                continue;
            }
            complaints
                    .list(field.value(), "a list")
                    .ifPresent(list -> expectations.add(expectation(aspect, comparison.get(), list)));
        }
    }

    private ListExpectation expectation(ListAspect aspect, Comparison comparison, ListNode list) {
        return new ListExpectation(
                aspect,
                comparison,
                items.read(aspect.listing(), list),
                list.location().line(),
                list.location().column());
    }

    private static Set<String> namesBelow(String prefix) {
        Set<String> names = new TreeSet<>();
        for (String key : KEYS) {
            if (key.startsWith(prefix)) {
                String rest = key.substring(prefix.length());
                int dot = rest.indexOf('.');
                names.add(dot < 0 ? rest : rest.substring(0, dot));
            }
        }
        return names;
    }
}
