package io.icprules.testkit.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.icprules.api.FilingRules;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be expected of a verdict, and that each of it can fail. */
class ExpectationsTest {

    private static final ScenarioRunner RUNNER = new ScenarioRunner(FilingRules.load());

    /** A commercial news site without the photo. */
    private static final String SHOP = """
            scenario: s
            base: enterprise-first-filing
            without: [/documents/3, /sites/0/server/billing]
            with:
              /sites/0/content: { categories: [NEWS, FINANCE], commercial: true }
              /sites/0/openedOn: 2019-10-01
            expect:
            """;

    private static final String EXPIRING = " | { submittedOn: 2019-08-27, /sites/0/domains/0/expiresOn: 2019-10-01 }";

    /** What is expected, with $ where the right and the wrong value go, and what else differs for it. */
    private static final List<String> CASES = List.of(
            "requiredDocuments: { contains: [{ document: PRE_APPROVAL_DOCUMENT, because: $ }] } | cn-nat-aux-pre-approval | cn-bj-org-holding-photo",
            "requiredDocuments: { contains: [{ document: RESPONSIBLE_PERSON_ID, because: $ }] } | [cn-nat-doc-responsible-person, cn-bj-org-doc-responsible-person-id] | [cn-nat-doc-responsible-person, cn-bj-org-holding-photo]",
            "requiredDocuments: { contains: [{ document: PRE_APPROVAL_DOCUMENT, at: $ }] } | /sites/0 | ''",
            "requiredDocuments: { contains: [{ document: PRE_APPROVAL_DOCUMENT, status: $ }] } | MISSING | SUPPLIED",
            "requiredDocuments: { contains: [{ document: PRE_APPROVAL_DOCUMENT, formats: $ }] } | [JPG, PNG] | OTHER",
            "requiredDocuments: { contains: [{ document: PRE_APPROVAL_DOCUMENT, maximumBytes: $ }] } | 4194304 | 4194303",
            "requiredDocuments: { contains: [{ document: PRE_APPROVAL_DOCUMENT, maximumInclusive: $ }] } | false | true",
            "requiredDocuments: { contains: [{ document: PRE_APPROVAL_DOCUMENT, cameraInApp: $ }] } | false | true",
            "missingDocuments: { exactly: [{ document: PRE_APPROVAL_DOCUMENT, at: $ }, HOLDING_PHOTO_ORGANISATION_CERTIFICATE] } | /sites/0 | /sites/1",
            "missingDocuments: { exactly: [$, HOLDING_PHOTO_ORGANISATION_CERTIFICATE] } | PRE_APPROVAL_DOCUMENT | { document: PRE_APPROVAL_DOCUMENT, status: EXPIRED }",
            "findings: { contains: [{ fact: cn-bj-org-holding-photo, severity: $ }] } | DOCUMENT | BLOCKING",
            "findings: { contains: [{ fact: cn-nat-channel-app-recommended, outcome: $ }] } | SATISFIED | VIOLATED",
            "findings: { contains: [{ fact: cn-bj-org-holding-photo, at: $ }] } | /sites/0/administrator | /sites/0",
            "findings: { contains: [$] } | cn-nat-aux-pre-approval/finance | cn-nat-aux-pre-approval/education",
            "findings: { excludes: [{ fact: cn-bj-org-holding-photo, severity: $ }] } | BLOCKING | DOCUMENT",
            "satisfied: { contains: [{ fact: cn-bj-org-certificate-types, severity: $ }] } | BLOCKING | INFORMATION",
            "satisfied: { contains: [{ fact: cn-bj-org-certificate-types, at: $ }] } | /subject | /sites/0",
            "satisfied: { contains: [$] } | cn-bj-org-certificate-types | cn-bj-org-holding-photo",
            "undetermined: { contains: [{ fact: cn-nat-server-ecs/billing, needs: $ }] } | /sites/0/server/billing | /sites/0/server/product",
            "undetermined: { contains: [{ fact: cn-nat-naming-related, reason: $ }] } | REVIEWER_DECIDES | INPUT_MISSING",
            "undetermined: { contains: [{ fact: cn-nat-naming-related, essential: $ }] } | false | true",
            "undetermined: { contains: [{ fact: cn-nat-naming-related, at: $ }] } | /sites/0 | /subject",
            "silent: [$] | cn-nat-type-table/r01 | cn-nat-naming-related",
            "silent: [$] | cn-xj-ind-out-of-province-id | cn-bj-org-certificate-types",
            "silent: [$] | cn-nat-aux-pre-approval/education | cn-bj-org-holding-photo",
            "undetermined: { inOrder: [$] } | cn-nat-server-ecs/billing, cn-nat-naming-related | cn-nat-naming-related, cn-nat-server-ecs/billing",
            "requiredDocuments: { contains: [{ document: PRE_APPROVAL_DOCUMENT, uploadBecause: $ }] } | [cn-nat-upload-formats, cn-nat-upload-size] | cn-nat-old-upload-size-domain-certificate",
            "steps: { contains: [{ step: AUTHENTICITY, notes: $ }] } | 网站负责人在接入商的 App 内完成人脸活体检测；幕布拍照不再使用。 | 幕布拍照",
            "preApprovals: [NEWS, $] | FINANCE | EDUCATION",
            "preApprovals: { contains: [{ category: NEWS, because: $ }] } | cn-nat-preapproval-news | cn-nat-preapproval-finance",
            "preApprovals: { contains: [{ category: NEWS, requirement: $ }] } | YES | NO",
            "preApprovals: { contains: [{ category: NEWS, status: $ }] } | MISSING | SUPPLIED",
            "preApprovals: { contains: [{ category: NEWS, at: $ }] } | /sites/0 | ''",
            "steps: { inOrder: [$] } | TYPE_CHECK, UPLOAD, ADMINISTRATION_REVIEW | UPLOAD, TYPE_CHECK",
            "steps: { inOrder: [UPLOAD, $] } | CONFIRMATION | SMS",
            "steps: { contains: [{ step: INITIAL_REVIEW, deadline: $ }] } | 1 WORKING_DAYS | 1 DAYS",
            "steps: { contains: [{ step: ADMINISTRATION_REVIEW, deadline: $ }] } | 3-20 WORKING_DAYS | 20 WORKING_DAYS",
            "steps: { contains: [{ step: INITIAL_REVIEW, because: $ }] } | cn-nat-review-initial | cn-nat-review-mail",
            "steps: { contains: [{ step: INITIAL_REVIEW, who: $ }] } | PROVIDER | POLICE",
            "steps: { contains: [{ step: MAILING, optional: $ }] } | true | false",
            "duties: { contains: [{ duty: POLICE_FILING, deadline: $ }] } | 30 DAYS | 29 DAYS",
            "duties: { contains: [{ duty: POLICE_FILING, dueOn: $ }] } | 2019-10-31 | 2019-10-30",
            "duties: { contains: [{ duty: COMMERCIAL_LICENCE, because: $ }] } | cn-nat-commercial-licence | cn-nat-mod-duty",
            "duties: { contains: [{ duty: POLICE_FILING, at: $ }] } | /sites/0 | /sites/1",
            "sms: { because: { contains: [$] } } | cn-nat-sms-not-required | cn-nat-sms-code",
            "contradictions: { contains: [$] } | ctr-server-months | ctr-sms-hours",
            "channels: [{ channel: $ }, APP] | PC | APP",
            "findings: { contains: [{ fact: cn-bj-org-domain-validity/blocking, from: $ }] } | 2019-02-19 | 2019-02-18"
                    + EXPIRING,
            "findings: { contains: [{ fact: cn-bj-org-domain-validity, until: $ }] } | 2019-08-28 | 2019-08-27"
                    + EXPIRING,
            "requiredDocuments: { contains: [{ document: TEMPORARY_RESIDENCE_PERMIT, alternatives: $ }] }"
                    + " | RESIDENCE_PERMIT | STUDENT_CARD | { province: SHANGHAI, subject: { nature: INDIVIDUAL,"
                    + " certificate: { type: MAINLAND_ID_CARD, province: BEIJING } } }",
            "requiredDocuments: { contains: [{ document: DOMAIN_CERTIFICATE, minimumBytes: $ }] } | 204800 | 204799"
                    + " | { province: JIANGSU }",
            "coverage: { provincialRules: $ } | COVERED | NOT_COVERED",
            "coverage: { dateCovered: $ } | true | false");

    static List<String> cases() {
        return CASES;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void holds_when_right_and_fails_when_wrong(String line) {
        String[] parts = line.split(" +\\| +", -1);
        String with = parts.length > 3 ? parts[3] : "{}";

        assertThat(run(parts[0], parts[1], with).describe()).endsWith("all of 1 expectations hold\n");
        assertThat(run(parts[0], parts[2], with).mismatches()).hasSize(1);
    }

    @Test
    void exactly_counts_entries_of_one_name_each_by_itself() {
        ScenarioResult result = RUNNER.run(ScenarioText.read("""
                scenario: s
                base: enterprise-first-filing
                expect:
                  satisfied:
                    exactly: [{ fact: cn-nat-person-contact-1, at: /responsiblePerson }]
                """));

        assertThat(result.mismatches()).hasSize(1);
        assertThat(result.mismatches().get(0).missing()).isEmpty();
        assertThat(result.mismatches().get(0).unexpected())
                .contains(
                        "cn-nat-person-contact-1 is unexpected: cn-nat-person-contact-1 SATISFIED (BLOCKING) at"
                                + " /sites/0/administrator",
                        "cn-nat-address-same-province is unexpected: cn-nat-address-same-province SATISFIED"
                                + " (BLOCKING) at /subject");
    }

    @Test
    void a_category_without_pre_approval_counts_only_when_its_requirement_is_named() {
        String unfileable = """
                scenario: s
                base: enterprise-first-filing
                with: { /sites/0/content: { categories: [FORUM] } }
                expect:
                """;

        assertThat(RUNNER.run(ScenarioText.read(unfileable + "  preApprovals: []"))
                        .passed())
                .isTrue();
        assertThat(RUNNER.run(ScenarioText.read(unfileable + "  preApprovals: [FORUM]"))
                        .passed())
                .isFalse();
        assertThat(RUNNER.run(ScenarioText.read(
                                unfileable + "  preApprovals: [{ category: FORUM, requirement: NOT_FILEABLE }]"))
                        .mismatches())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "findings: { excludes: [cn-bj-org-holding-foto] }               | 8:26  | cn-bj-org-holding-photo",
                "findings: { excludes: [cn-nat-sms-who, cn-nat-aux-pre-aproval/news] } | 8:42 | cn-nat-aux-pre-approval/news",
                "silent: [cn-bj-org-holding-foto]                               | 8:12  | cn-bj-org-holding-photo",
                "contradictions: { excludes: [ctr-sms-hour] }                   | 8:32  | ctr-sms-hours",
                "requiredDocuments: { excludes: [{ document: PHONE_BILL, because: cn-bj-org-holding-foto }] } | 8:47 | cn-bj-org-holding-photo",
                "duties: { excludes: [{ duty: POLICE_FILING, because: cn-nat-psb-filing-30-day }] } | 8:32 | cn-nat-psb-filing-30-days",
                "sms: { because: { excludes: [cn-nat-sms-hwo] } }               | 8:32  | cn-nat-sms-who",
            })
    void a_name_with_a_slip_in_it_fails_at_its_place_with_the_name_meant(String line) {
        String[] parts = line.split(" *\\| *", -1);
        ScenarioResult result = run(parts[0], "", "{}");

        assertThat(result.mismatches()).hasSize(1);
        Mismatch mismatch = result.mismatches().get(0);
        assertThat(mismatch.line() + ":" + mismatch.column()).isEqualTo(parts[1]);
        assertThat(mismatch.because()).isEqualTo(List.of("maybe " + parts[2] + " was meant"));
    }

    @Test
    void every_detail_of_every_list_is_tried() {
        for (ListAspect aspect : ListAspect.values()) {
            String key = aspect.key().replace(".", ": { ") + ": ";
            for (String detail : aspect.listing().detailKeys()) {
                boolean same = aspect == ListAspect.MISSING_DOCUMENTS;
                String anyOf = same ? "requiredDocuments: " : key;
                assertThat(CASES)
                        .as("%s of %s", detail, aspect.key())
                        .anyMatch(line -> line.startsWith(anyOf) && line.contains(", " + detail + ": $"));
            }
        }
    }

    private static ScenarioResult run(String expectation, String value, String with) {
        return RUNNER.run(ScenarioText.read(
                SHOP + "  " + expectation.replace("$", value) + "\nrows: [{ with: " + with + " }]\n"));
    }
}
