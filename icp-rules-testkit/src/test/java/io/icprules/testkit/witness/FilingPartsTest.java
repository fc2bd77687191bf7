package io.icprules.testkit.witness;

import static org.assertj.core.api.Assertions.assertThat;

import io.icprules.api.application.Domain;
import io.icprules.api.application.FilingApplication;
import io.icprules.api.application.Site;
import io.icprules.api.vocabulary.Province;
import io.icprules.testkit.suggest.Bases;
import java.util.List;
import org.junit.jupiter.api.Test;

class FilingPartsTest {

    private static final FilingApplication FILING =
            new Bases().in(Province.SHANGHAI).get(0).filing();

    @Test
    void only_what_is_needed_stays() {
        FilingApplication smallest =
                FilingParts.withoutNeedless(FILING, filing -> filing.province() == Province.SHANGHAI);

        assertThat(smallest)
                .isEqualTo(
                        FilingApplication.builder().province(Province.SHANGHAI).build());
    }

    @Test
    void of_a_list_the_entries_stay_that_are_needed() {
        Domain wanted = Domain.builder().name("shili-3.cn").build();
        Site site = Site.builder()
                .name("示例")
                .domains(List.of(Domain.builder().name("shili-1.cn").build(), wanted))
                .build();
        FilingApplication filing = FILING.toBuilder()
                .sites(List.of(Site.builder().name("其他").build(), site))
                .build();

        FilingApplication smallest = FilingParts.withoutNeedless(
                filing,
                one -> one.sites() != null
                        && one.sites().stream()
                                .anyMatch(
                                        s -> s.domains() != null && s.domains().contains(wanted)));

        assertThat(smallest)
                .isEqualTo(FilingApplication.builder()
                        .sites(List.of(Site.builder().domains(List.of(wanted)).build()))
                        .build());
    }

    @Test
    void a_filing_that_needs_everything_stays() {
        assertThat(FilingParts.withoutNeedless(FILING, FILING::equals)).isEqualTo(FILING);
    }
}
