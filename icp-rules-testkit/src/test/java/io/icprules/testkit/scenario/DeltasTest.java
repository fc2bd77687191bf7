package io.icprules.testkit.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.icprules.api.application.FilingApplication;
import io.icprules.api.application.Site;
import io.icprules.api.application.SuppliedDocument;
import io.icprules.api.vocabulary.DocumentType;
import io.icprules.api.vocabulary.SubjectNature;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DeltasTest {

    private static final FilingApplication BASE =
            ScenarioText.read("scenario: s\nbase: enterprise-first-filing").application();

    @Test
    void fields_are_merged_and_the_rest_stays() {
        FilingApplication application = with("""
                with:
                  subject:
                    nature: PUBLIC_INSTITUTION
                    mailingAddress: { province: HEBEI }
                """);

        assertThat(application.subject().nature()).isEqualTo(SubjectNature.PUBLIC_INSTITUTION);
        assertThat(application.subject().mailingAddress().province()).hasToString("HEBEI");
        assertThat(application.subject().mailingAddress().text())
                .isEqualTo(BASE.subject().mailingAddress().text());
        assertThat(application.subject().name()).isEqualTo(BASE.subject().name());
        assertThat(application.sites()).isEqualTo(BASE.sites());
    }

    @Test
    void a_list_takes_the_place_of_the_list() {
        FilingApplication application = with("with: { sites: [{ name: 示例 }], documents: [] }");

        assertThat(application.sites())
                .containsExactly(Site.builder().name("示例").build());
        assertThat(application.documents()).isEmpty();
    }

    @Test
    void a_path_leads_into_lists_and_changes_one_thing() {
        FilingApplication application = with("with: { /sites/0/domains/0/registeredOn: 2017-01-01 }");

        assertThat(application.sites().get(0).domains().get(0).registeredOn()).isEqualTo(LocalDate.of(2017, 1, 1));
        assertThat(application.sites().get(0).toBuilder()
                        .domains(BASE.sites().get(0).domains())
                        .build())
                .isEqualTo(BASE.sites().get(0));
    }

    @Test
    void fields_at_a_path_are_merged_too() {
        FilingApplication application = with("with: { /sites/0/server: { product: OSS } }");

        assertThat(application.sites().get(0).server().product()).hasToString("OSS");
        assertThat(application.sites().get(0).server().monthsPurchased()).isEqualTo(12);
    }

    @Test
    void a_path_makes_what_is_not_there() {
        FilingApplication application = with("with: { /modification/fromNature: INDIVIDUAL }");

        assertThat(application.modification().fromNature()).isEqualTo(SubjectNature.INDIVIDUAL);
    }

    @Test
    void entries_are_added_at_the_end_one_or_several() {
        FilingApplication one = with("with: { /documents/-: { type: DOMAIN_CERTIFICATE } }");
        FilingApplication two = with("with: { /documents/-: [{ type: DOMAIN_CERTIFICATE }, { type: PHONE_BILL }] }");
        FilingApplication first = with("with: { /modification/changedFields/-: SUBJECT_NAME }");

        assertThat(one.documents()).hasSize(5).startsWith(BASE.documents().toArray(SuppliedDocument[]::new));
        assertThat(one.documents().get(4).type()).isEqualTo(DocumentType.DOMAIN_CERTIFICATE);
        assertThat(two.documents()).hasSize(6);
        assertThat(first.modification().changedFields()).hasSize(1);
    }

    @Test
    void what_is_taken_away_is_unknown() {
        FilingApplication application = with("without: [/sites/0/server, /subject/record/status, /registry]");

        assertThat(application.sites().get(0).server()).isNull();
        assertThat(application.subject().record().status()).isNull();
        assertThat(application.registry()).isNull();
    }

    @Test
    void entries_keep_their_numbers_while_others_are_taken_away() {
        FilingApplication application = with("without: [/documents/0, /documents/2]");

        assertThat(application.documents())
                .containsExactly(BASE.documents().get(1), BASE.documents().get(3));
    }

    @Test
    void what_is_taken_away_may_be_set_anew() {
        FilingApplication application = with("""
                without: [/sites/0/server]
                with: { /sites/0/server/product: OSS }
                """);

        assertThat(application.sites().get(0).server().product()).hasToString("OSS");
        assertThat(application.sites().get(0).server().monthsPurchased()).isNull();
    }

    @Test
    void an_application_written_out_can_differ_too() {
        FilingApplication application = ScenarioText.read("""
                        scenario: s
                        application: { province: BEIJING, sites: [{ name: 示例 }] }
                        with: { /sites/0/remark: 无 }
                        """).application();

        assertThat(application.sites())
                .containsExactly(Site.builder().name("示例").remark("无").build());
    }

    @Test
    void the_same_base_says_the_same_every_time() {
        assertThat(with("with: { channel: PC }")).isEqualTo(BASE);
    }

    private static FilingApplication with(String delta) {
        return ScenarioText.read("scenario: s\nbase: enterprise-first-filing\n" + delta)
                .application();
    }
}
