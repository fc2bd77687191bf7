package io.icprules.testkit.guide;

import static io.icprules.testkit.assertion.VerdictAssertions.assertAll;
import static io.icprules.testkit.assertion.VerdictAssertions.assertThat;

import io.icprules.api.FilingRules;
import io.icprules.api.verdict.Verdict;
import io.icprules.api.vocabulary.Actor;
import io.icprules.api.vocabulary.ContentCategory;
import io.icprules.api.vocabulary.DocumentType;
import io.icprules.api.vocabulary.FilingType;
import io.icprules.api.vocabulary.StepType;
import io.icprules.testkit.junit.FilingScenarioTests;
import io.icprules.testkit.junit.FilingScenarios;
import io.icprules.testkit.junit.ScenarioFolder;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** The Java of docs/testing.md, compiled; {@link TestingPageTest} runs it and compares the text. */
final class TestingExamples {

    private TestingExamples() {}

    // show
    @FilingScenarios("src/test/resources/scenarios/samples")
    static class FilingScenariosTest implements FilingScenarioTests {}
    // shown

    static class OneLine {
        // show
        @TestFactory
        Stream<DynamicNode> scenarios() {
            return FilingScenarioTests.in(Path.of("src/test/resources/scenarios/samples"));
        }
        // shown
    }

    static class Several {
        // show
        @FilingScenarios(value = "classpath:scenarios/sms", filter = "*-2019-*", asOf = "2019-09-20")
        Stream<DynamicNode> textMessages(ScenarioFolder folder) {
            return folder.tests();
        }

        @FilingScenarios("classpath:scenarios/samples")
        Stream<DynamicNode> byOurRules(ScenarioFolder folder) {
            return folder.rules(this::ourRules).fact("cn-bj-*").tests();
        }
        // shown

        private FilingRules ourRules() {
            return FilingRules.load();
        }
    }

    static void one(Verdict verdict) {
        // show
        assertThat(verdict)
                .isAcceptedWithDocuments()
                .hasFilingType(FilingType.FIRST_FILING)
                .isMissing(DocumentType.HOLDING_PHOTO_ORGANISATION_CERTIFICATE)
                .because("cn-bj-org-holding-photo")
                .at("/sites/0/administrator")
                .and()
                .doesNotRequire(DocumentType.DOMAIN_CERTIFICATE)
                .smsNotRequired()
                .needsNoPreApproval(ContentCategory.NEWS)
                .hasStep(StepType.INITIAL_REVIEW)
                .by(Actor.PROVIDER)
                .and()
                .stepsInOrder(StepType.UPLOAD, StepType.INITIAL_REVIEW, StepType.ADMINISTRATION_REVIEW)
                .isAsOf(LocalDate.of(2019, 9, 20));
        // shown
    }

    static void many(Verdict verdict) {
        // show
        assertAll(verdict, it -> {
            it.isAccepted();
            it.requires(DocumentType.HOLDING_PHOTO_ORGANISATION_CERTIFICATE).at("/sites/0");
            it.smsRequired().withinHours(24);
        });
        // shown
    }
}
