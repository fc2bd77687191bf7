package io.icprules.api.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.icprules.api.vocabulary.Operation;
import io.icprules.api.vocabulary.Province;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FilingApplicationTest {

    @Test
    void whatIsNotSetIsUnknown() {
        FilingApplication application = FilingApplication.builder().build();
        assertThat(application.sites()).isNull();
        assertThat(application.province()).isNull();
    }

    @Test
    void listsAreCopiedAndCannotBeChanged() {
        List<Site> sites = new ArrayList<>(List.of(Site.builder().name("示例").build()));
        FilingApplication application = FilingApplication.builder().sites(sites).build();
        sites.clear();
        assertThat(application.sites()).hasSize(1);
        assertThatThrownBy(() -> application.sites().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aBuilderStartsFromAnExistingValue() {
        FilingApplication one = FilingApplication.builder()
                .province(Province.BEIJING)
                .operation(Operation.SUBMIT)
                .build();
        FilingApplication other = one.toBuilder().province(Province.TIANJIN).build();
        assertThat(other.operation()).isEqualTo(Operation.SUBMIT);
        assertThat(other.province()).isEqualTo(Province.TIANJIN);
        assertThat(one.province()).isEqualTo(Province.BEIJING);
        assertThat(one.toBuilder().build()).isEqualTo(one);
    }

    @Test
    void textFormsHoldNoPersonalData() {
        Person person = Person.builder()
                .name("示例甲")
                .mobile(new Mobile("13800000001", Province.BEIJING, null, null))
                .build();
        FilingApplication application =
                FilingApplication.builder().responsiblePerson(person).build();
        assertThat(person).hasToString("Person[redacted]");
        assertThat(application.toString()).doesNotContain("示例甲", "13800000001");
    }
}
