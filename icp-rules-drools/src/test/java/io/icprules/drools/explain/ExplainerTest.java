package io.icprules.drools.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.icprules.api.ErrorCode;
import io.icprules.api.EvaluationOptions;
import io.icprules.api.FilingRulesException;
import io.icprules.api.Text;
import io.icprules.api.application.FilingApplication;
import io.icprules.api.vocabulary.Province;
import io.icprules.document.FilingDocuments;
import io.icprules.drools.change.Fields;
import io.icprules.drools.engine.RuleWorkbench;
import io.icprules.drools.fix.FixOptions;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExplainerTest {

    private static final String ADDRESSES = "cn-nat-address-same-province";
    private static final EvaluationOptions DEFAULT = EvaluationOptions.DEFAULT;

    private final Explainer explainer = Explainer.of(RuleWorkbench.bundled());
    private final FilingApplication beijing = sample("beijing-enterprise");
    private final FilingApplication xinjiang = sample("xinjiang-individual");

    @Test
    void every_test_of_a_firing_is_shown_with_values_and_fields() {
        List<Firing> why = explainer.why(xinjiang, DEFAULT, ADDRESSES);

        assertThat(why).hasSize(1);
        Firing firing = why.get(0);
        assertThat(firing.at()).isEqualTo("/subject");
        assertThat(firing.factClass()).isEqualTo("Subject");
        assertThat(firing.day()).isEqualTo("2019-09-20");
        assertThat(firing.finding()).isNotNull();
        assertThat(firing.finding().ruleId()).isEqualTo(ADDRESSES);
        assertThat(firing.tests())
                .containsExactly(
                        new Tested(
                                "dataOrder",
                                List.of(new ReadProperty(
                                        "dataOrder",
                                        "true",
                                        List.of(
                                                "/operation",
                                                "/subject/record/status",
                                                "/sites/0/domains/0/record/status"))),
                                TestOutcome.HOLDS,
                                new Text("dataOrder 为 true", "dataOrder is true")),
                        new Tested(
                                "mailingProvince != certificateProvince",
                                List.of(
                                        new ReadProperty(
                                                "mailingProvince",
                                                "XINJIANG",
                                                List.of("/subject/mailingAddress/province")),
                                        new ReadProperty(
                                                "certificateProvince",
                                                "SICHUAN",
                                                List.of("/subject/certificate/address/province"))),
                                TestOutcome.HOLDS,
                                new Text(
                                        "mailingProvince 不为 certificateProvince",
                                        "mailingProvince is anything but certificateProvince")));
    }

    @Test
    void a_finding_on_papers_is_explained_though_it_stands_at_its_owner() {
        FilingApplication bare = beijing.toBuilder().documents(List.of()).build();

        List<Firing> why = explainer.why(bare, DEFAULT);

        assertThat(why)
                .anySatisfy(firing -> {
                    assertThat(firing.rule().id()).isEqualTo("cn-nat-doc-organisation-certificate");
                    assertThat(firing.at()).isEqualTo("/subject");
                    assertThat(firing.finding().at()).isEmpty();
                })
                .hasSize(explainer.verdict(bare, DEFAULT).findings().size());
    }

    @Test
    void the_first_test_that_fails_is_named() {
        WhyNot whyNot = explainer.whyNot(beijing, DEFAULT, ADDRESSES).get(0);

        assertThat(whyNot.silence()).isEqualTo(Silence.TEST_FAILS);
        Unspoken part = whyNot.parts().get(0);
        assertThat(part.at()).isEqualTo("/subject");
        assertThat(part.firstFailed().test()).isEqualTo("mailingProvince != certificateProvince");
        assertThat(part.firstFailed().outcome()).isEqualTo(TestOutcome.FAILS);
        assertThat(part.furtherFailed()).isZero();
    }

    @Test
    void fields_that_are_left_out_are_named() {
        FilingApplication open = Fields.with(beijing, "/subject/mailingAddress/province", null);

        WhyNot whyNot = explainer.whyNot(open, DEFAULT, ADDRESSES).get(0);

        assertThat(whyNot.silence()).isEqualTo(Silence.FIELDS_UNKNOWN);
        assertThat(whyNot.parts().get(0).unknownFields()).containsExactly("/subject/mailingAddress/province");
        assertThat(whyNot.parts().get(0).firstFailed()).isNull();
    }

    @Test
    void days_provinces_and_things_that_are_not_there_are_told_apart() {
        assertThat(silence(beijing, new EvaluationOptions(LocalDate.of(2019, 2, 18), false), "cn-bj-org-holding-photo"))
                .isEqualTo(Silence.NOT_IN_FORCE);
        assertThat(silence(beijing, DEFAULT, "cn-bj-org-holding-photo")).isEqualTo(Silence.SPEAKS);
        WhyNot other =
                explainer.whyNot(xinjiang, DEFAULT, "cn-bj-org-holding-photo").get(0);
        assertThat(other.silence()).isEqualTo(Silence.OTHER_PROVINCE);
        assertThat(other.province()).isEqualTo(Province.BEIJING);
        assertThat(other.parts()).isEmpty();
        String onModification = RuleWorkbench.bundled().rules().stream()
                .map(rule -> rule.definition())
                .filter(rule -> rule.factClass().getSimpleName().equals("Modification"))
                .filter(rule -> rule.description().topic().startsWith("national."))
                .filter(rule -> rule.description().inForceOn(LocalDate.of(2019, 9, 20)))
                .findFirst()
                .orElseThrow()
                .id();
        assertThat(silence(beijing, DEFAULT, onModification)).isEqualTo(Silence.NO_SUCH_FACT);
    }

    @Test
    void an_unknown_id_is_answered_with_the_nearest() {
        assertThatThrownBy(() -> explainer.why(beijing, DEFAULT, "cn-nat-adress-same-province"))
                .isInstanceOfSatisfying(
                        FilingRulesException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.RULE_UNKNOWN))
                .hasMessageContaining("Maybe " + ADDRESSES + " was meant.");
    }

    @Test
    void an_application_without_a_day_cannot_be_explained() {
        FilingApplication undated = beijing.toBuilder().submittedOn(null).build();

        assertThatThrownBy(() -> explainer.why(undated, DEFAULT)).hasMessageContaining("ICP-5002");
        assertThatThrownBy(() -> explainer.whyNot(undated, DEFAULT, ADDRESSES)).hasMessageContaining("ICP-5002");
        assertThatThrownBy(() -> explainer.fix(undated, DEFAULT, FixOptions.DEFAULT))
                .hasMessageContaining("ICP-5002");
    }

    @Test
    void text_forms_hold_no_personal_data() {
        String all = explainer.why(xinjiang, DEFAULT).toString()
                + explainer.why(xinjiang, DEFAULT).get(0).tests()
                + explainer.whyNot(beijing, DEFAULT, ADDRESSES)
                + explainer.fix(xinjiang, DEFAULT, FixOptions.DEFAULT).changes();

        assertThat(all).doesNotContain("示例").doesNotContain("SICHUAN").doesNotContain("510104");
    }

    private Silence silence(FilingApplication application, EvaluationOptions options, String id) {
        return explainer.whyNot(application, options, id).get(0).silence();
    }

    private static FilingApplication sample(String name) {
        Path file = Path.of("..", "docs", "samples", name + ".scenario.yaml");
        return FilingDocuments.readApplication(FilingDocuments.parse(file), "/application");
    }
}
