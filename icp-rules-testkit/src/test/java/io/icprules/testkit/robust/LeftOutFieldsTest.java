package io.icprules.testkit.robust;

import static org.assertj.core.api.Assertions.assertThat;

import io.icprules.api.FilingRules;
import io.icprules.api.application.FilingApplication;
import io.icprules.api.verdict.Finding;
import io.icprules.api.verdict.Verdict;
import io.icprules.api.vocabulary.FilingType;
import io.icprules.api.vocabulary.Outcome;
import io.icprules.document.FilingDocuments;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What is left out is unknown, never false: leaving any one field out of a filing makes no rule fire that did not fire
 * before, as long as the filing type stays what it was.
 */
class LeftOutFieldsTest {

    private static final FilingRules RULES = FilingRules.load();

    @TestFactory
    Stream<DynamicTest> leavingAFieldOutAccusesNobody() {
        return Stream.of("beijing-enterprise", "xinjiang-individual").flatMap(name -> {
            FilingApplication whole = FilingDocuments.readApplication(
                    FilingDocuments.parse(Path.of("..", "docs", "samples", name + ".scenario.yaml")), "/application");
            Verdict expected = RULES.evaluate(whole);
            return without(whole).stream()
                    .map(variant -> DynamicTest.dynamicTest(
                            name + " without " + variant.field(), () -> compare(expected, variant.application())));
        });
    }

    private static void compare(Verdict whole, FilingApplication part) {
        Verdict verdict = RULES.evaluate(part);
        FilingType type = verdict.filingType().type();
        assertThat(type).isIn(whole.filingType().type(), null);
        assertThat(violated(whole)).containsAll(violated(verdict));
        if (type == null) {
            assertThat(verdict.undetermined()).anyMatch(fact -> fact.essential());
        }
    }

    private static Set<String> violated(Verdict verdict) {
        Set<String> violated = new TreeSet<>();
        for (Finding finding : verdict.findings()) {
            if (finding.outcome() == Outcome.VIOLATED) {
                violated.add(finding.ruleId() + " at " + finding.at());
            }
        }
        return violated;
    }

    private record Variant(String field, FilingApplication application) {}

    private static List<Variant> without(FilingApplication whole) {
        List<Variant> variants = new ArrayList<>();
        variants(whole, "", value -> (FilingApplication) value, variants);
        return variants;
    }

    /** Puts a changed part back into the whole. */
    private interface Rebuild {
        FilingApplication with(Object part);
    }

    private static void variants(Object part, String path, Rebuild rebuild, List<Variant> variants) {
        if (part instanceof Record value) {
            RecordComponent[] components = value.getClass().getRecordComponents();
            Object[] values = Arrays.stream(components).map(c -> get(c, value)).toArray();
            for (int i = 0; i < components.length; i++) {
                int index = i;
                String field = path + "/" + components[i].getName();
                Rebuild inner = changed -> rebuild.with(copy(value, components, values, index, changed));
                if (values[i] != null) {
                    // documents may be left out of a list, but a filing without the list says nothing of them
                    variants.add(new Variant(field, inner.with(null)));
                    variants(values[i], field, inner, variants);
                }
            }
        } else if (part instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                int index = i;
                variants(
                        list.get(i),
                        path + "/" + i,
                        changed -> {
                            List<Object> copy = new ArrayList<>(list);
                            copy.set(index, changed);
                            return rebuild.with(copy);
                        },
                        variants);
            }
        }
    }

    private static Object get(RecordComponent component, Object record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component.toString(), e);
        }
    }

    private static Object copy(
            Record record, RecordComponent[] components, Object[] values, int index, Object changed) {
        Object[] copy = values.clone();
        copy[index] = changed;
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = record.getClass().getDeclaredConstructor(types);
            return constructor.newInstance(copy);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(record.getClass().getName(), e);
        }
    }
}
