package io.icprules.testkit.generate;

import static org.assertj.core.api.Assertions.assertThat;

import io.icprules.api.application.Domain;
import io.icprules.api.application.FilingApplication;
import io.icprules.api.application.Mobile;
import io.icprules.api.application.Registrar;
import io.icprules.api.application.Site;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecordTreeTest {

    private static final FilingApplication FILING = FilingApplication.builder()
            .sites(List.of(
                    Site.builder()
                            .name("甲")
                            .domains(List.of(domain("a.cn"), domain("b.cn")))
                            .build(),
                    Site.builder().name("乙").domains(List.of(domain("c.cn"))).build()))
            .build();

    @Test
    void oneRecordChangesAndNothingElse() {
        FilingApplication changed = RecordTree.change(FILING, Domain.class, 2, fields -> fields[0] = "d.cn");
        assertThat(changed.sites().get(0)).isEqualTo(FILING.sites().get(0));
        assertThat(changed.sites().get(1).name()).isEqualTo("乙");
        assertThat(changed.sites().get(1).domains()).containsExactly(domain("d.cn"));
    }

    @Test
    void recordsAreCountedRound() {
        FilingApplication changed = RecordTree.change(FILING, Domain.class, 4, fields -> fields[0] = "d.cn");
        assertThat(changed.sites().get(0).domains()).containsExactly(domain("a.cn"), domain("d.cn"));
    }

    @Test
    void aFilingWithoutSuchARecordStays() {
        assertThat(RecordTree.change(FILING, Mobile.class, 0, fields -> fields[0] = "1"))
                .isSameAs(FILING);
    }

    @Test
    void everyTypeOfTheModelIsKnown() {
        assertThat(RecordTree.types())
                .startsWith(FilingApplication.class)
                .contains(Registrar.class, Mobile.class)
                .hasSize(27)
                .allMatch(Class::isRecord);
    }

    private static Domain domain(String name) {
        return Domain.builder().name(name).build();
    }
}
