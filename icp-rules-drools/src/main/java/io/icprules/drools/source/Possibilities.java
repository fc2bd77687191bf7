package io.icprules.drools.source;

import io.icprules.api.Text;
import io.icprules.api.vocabulary.FilingType;
import io.icprules.api.vocabulary.SubjectNature;
import io.icprules.drools.facts.Fact;
import io.icprules.drools.facts.FilingTypeFlags;
import io.icprules.drools.source.Operand.Form;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What the properties of one fact can still be when some tests hold. Test after test narrows it. */
final class Possibilities {

    private static final Map<String, Set<String>> TYPES_OF_FLAG = FilingTypeFlags.types().entrySet().stream()
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, flag -> names(flag.getValue())));
    private static final Set<String> INDIVIDUAL = Set.of(SubjectNature.INDIVIDUAL.name());

    private final Class<? extends Fact> fact;
    private final Map<String, ValueKind> kinds;
    private final Map<String, Possible> possible = new HashMap<>();
    private final PossibleOrders orders = new PossibleOrders();

    Possibilities(Class<? extends Fact> fact) {
        this.fact = fact;
        kinds = FactVocabulary.properties(fact);
    }

    /** Takes a test to hold too; {@code false} if that cannot be. Tests that are wrong in another way say nothing. */
    boolean narrow(Comparison test) {
        String property = test.property().text();
        ValueKind kind = kinds.get(property);
        if (kind == null
                || !compares(test, kind)
                || !test.operands().stream().allMatch(operand -> fits(operand, kind))) {
            return true;
        }
        boolean pair = test.operands().stream().anyMatch(o -> o.is(Form.NAME));
        if (pair) {
            return orders.narrow(test);
        }
        if (!of(property).narrow(test)) {
            return false;
        }
        if (!derived(property)) {
            // What was possible for the flag by itself is not what it contradicts.
            possible.remove(property);
            return false;
        }
        return true;
    }

    /** Whether that kind of property may be tested so. */
    private static boolean compares(Comparison test, ValueKind kind) {
        if (test.function() != null) {
            return kind.equals(ValueKind.TEXT);
        }
        return switch (test.operator()) {
            case "" -> kind.equals(ValueKind.FLAG);
            case "contains" -> kind.many();
            default -> !Comparison.ORDER.contains(test.operator()) || kind.equals(ValueKind.NUMBER);
        };
    }

    /** Whether a value may be compared with such a property; what may not is reported elsewhere. */
    private boolean fits(Operand operand, ValueKind kind) {
        if (operand.is(Form.NAME)) {
            return kind.equals(kinds.get(operand.text()));
        }
        boolean unknown = operand.is(Form.TERM) && operand.term().isEmpty();
        return !unknown && operand.kind().filter(kind.element()::equals).isPresent();
    }

    /** What was possible for a property before the test that contradicts it, in words. */
    Text left(String property) {
        Possible values = possible.get(property);
        return values == null ? Expected.LEFT_TEST.of() : Expected.LEFT.of(property, values.left());
    }

    private Possible of(String property) {
        return possible.computeIfAbsent(property, this::any);
    }

    private Possible any(String property) {
        ValueKind kind = kinds.getOrDefault(property, ValueKind.TEXT);
        if (kind.many()) {
            return new PossibleMembers();
        }
        if (kind.equals(ValueKind.FLAG)) {
            return new PossibleTerms(List.of("true", "false"));
        }
        if (kind.type().isEnum()) {
            return new PossibleTerms(Vocabulary.constants(kind.type()));
        }
        return kind.equals(ValueKind.NUMBER) ? new PossibleNumbers(fact, property) : new PossibleTexts();
    }

    /** Many flags follow from the filing type or the nature of the subject. */
    private boolean derived(String flag) {
        if (!(possible.get(flag) instanceof PossibleTerms value) || !kinds.containsKey("filingType")) {
            return true;
        }
        Set<String> types = TYPES_OF_FLAG.get(flag);
        if (types != null) {
            return narrow(value, "filingType", types);
        }
        return switch (flag) {
            case "individual" -> narrow(value, "nature", INDIVIDUAL);
            case "organisation" -> narrow(value, "nature", others(SubjectNature.class, INDIVIDUAL));
            default -> true;
        };
    }

    private boolean narrow(PossibleTerms flag, String property, Set<String> whenTrue) {
        Class<?> type = kinds.getOrDefault(property, ValueKind.TEXT).type();
        if (!type.isEnum() || !(of(property) instanceof PossibleTerms terms)) {
            return true;
        }
        return switch (flag.left().en()) {
            case "true" -> terms.retain(whenTrue);
            case "false" -> terms.retain(others(type, whenTrue));
            default -> true;
        };
    }

    private static Set<String> others(Class<?> type, Set<String> names) {
        Set<String> others = new HashSet<>(Vocabulary.constants(type));
        others.removeAll(names);
        return others;
    }

    private static Set<String> names(Set<FilingType> types) {
        return types.stream().map(FilingType::name).collect(Collectors.toUnmodifiableSet());
    }
}
