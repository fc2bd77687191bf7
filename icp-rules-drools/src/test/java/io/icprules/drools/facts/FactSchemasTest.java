package io.icprules.drools.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.icprules.api.application.Domain;
import io.icprules.api.application.FilingApplication;
import io.icprules.api.application.Server;
import io.icprules.api.application.Site;
import io.icprules.api.application.SuppliedDocument;
import io.icprules.api.vocabulary.FilingType;
import java.beans.Introspector;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FactSchemasTest {

    /** One site with one domain and one document, nothing else known. */
    private static final FilingApplication EMPTY = FilingApplication.builder()
            .submittedOn(LocalDate.of(2019, 9, 20))
            .sites(List.of(Site.builder()
                    .domains(List.of(Domain.builder().build()))
                    .server(Server.builder().build())
                    .build()))
            .documents(List.of(SuppliedDocument.builder().build()))
            .build();

    private static List<Fact> facts(FilingType type) {
        List<Fact> facts = new ArrayList<>(FactMapper.orders(EMPTY));
        facts.addAll(FactMapper.facts(new FilingContext(EMPTY, LocalDate.of(2019, 9, 20), type, List.of())));
        return facts;
    }

    @ParameterizedTest
    @EnumSource(names = {"FIRST_FILING", "MODIFY_SITE", "ACCESS_NEW"})
    void everyInputOfEveryPropertyIsPartOfAnApplication(FilingType type) {
        MissingInputs missing = new MissingInputs(EMPTY);
        for (Fact fact : facts(type)) {
            for (FactProperty property : FactSchemas.of(fact.getClass()).properties()) {
                for (String pointer : fact.inputsOf(property)) {
                    assertThatCode(() -> missing.isStated(pointer))
                            .as(fact + "." + property.name())
                            .doesNotThrowAnyException();
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"FIRST_FILING", "MODIFY_SITE", "ACCESS_NEW"})
    void everyPropertyHasAGetterAndEveryGetterAProperty(FilingType type) {
        for (Fact fact : facts(type)) {
            Set<String> properties = new TreeSet<>();
            FactSchemas.of(fact.getClass()).properties().forEach(p -> properties.add(p.name()));
            assertThat(getters(fact.getClass())).isEqualTo(properties);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"FIRST_FILING", "MODIFY_SITE", "ACCESS_NEW"})
    void noPropertyIsNullEvenWhenEverythingIsUnknown(FilingType type) throws ReflectiveOperationException {
        for (Fact fact : facts(type)) {
            for (Method method : fact.getClass().getMethods()) {
                if (propertyName(method) != null) {
                    assertThat(method.invoke(fact)).as(method.toString()).isNotNull();
                }
            }
        }
    }

    private static Set<String> getters(Class<?> type) {
        Set<String> names = new TreeSet<>();
        Arrays.stream(type.getMethods())
                .map(FactSchemasTest::propertyName)
                .filter(name -> name != null)
                .forEach(names::add);
        return names;
    }

    private static String propertyName(Method method) {
        String name = method.getName();
        if (method.getParameterCount() > 0 || method.getDeclaringClass() == Object.class) {
            return null;
        }
        if (name.startsWith("get")) {
            return Introspector.decapitalize(name.substring(3));
        }
        return name.startsWith("is") ? Introspector.decapitalize(name.substring(2)) : null;
    }
}
