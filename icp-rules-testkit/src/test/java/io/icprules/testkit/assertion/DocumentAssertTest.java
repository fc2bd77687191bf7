package io.icprules.testkit.assertion;

import static io.icprules.api.vocabulary.DocumentType.ORGANISATION_CERTIFICATE;
import static io.icprules.api.vocabulary.DocumentType.PHONE_BILL;
import static io.icprules.api.vocabulary.DocumentType.RESIDENCE_PERMIT;
import static io.icprules.api.vocabulary.DocumentType.SITE_ADMINISTRATOR_ID;
import static io.icprules.testkit.assertion.Messages.VERDICT;
import static io.icprules.testkit.assertion.Messages.messageOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.icprules.api.vocabulary.DocumentStatus;
import org.junit.jupiter.api.Test;

class DocumentAssertTest {

    @Test
    void what_holds_is_silent() {
        VerdictAssertions.assertThat(VERDICT)
                .requires(SITE_ADMINISTRATOR_ID)
                .because("cn-listed")
                .at("/sites/0/administrator")
                .within("/sites/0")
                .within("")
                .withStatus(DocumentStatus.MISSING)
                .orInstead(RESIDENCE_PERMIT)
                .and()
                .requires(ORGANISATION_CERTIFICATE)
                .at("")
                .and()
                .doesNotRequire(PHONE_BILL)
                .requiresExactly(SITE_ADMINISTRATOR_ID, ORGANISATION_CERTIFICATE)
                .isMissing(SITE_ADMINISTRATOR_ID)
                .and()
                .isMissingExactly(SITE_ADMINISTRATOR_ID);
    }

    @Test
    void a_document_that_is_not_required_is_told_with_those_that_are() {
        assertThat(messageOf(v -> v.requires(PHONE_BILL))).isEqualTo("""
                The verdict should require PHONE_BILL.
                  expected: PHONE_BILL
                  actual:   ORGANISATION_CERTIFICATE, SITE_ADMINISTRATOR_ID
                """);
        assertThat(messageOf(v -> v.requires(RESIDENCE_PERMIT))).isEqualTo("""
                The verdict should require RESIDENCE_PERMIT.
                  expected: RESIDENCE_PERMIT
                  actual:   ORGANISATION_CERTIFICATE, SITE_ADMINISTRATOR_ID
                  hint:     RESIDENCE_PERMIT serves instead of ORGANISATION_CERTIFICATE.
                """);
    }

    @Test
    void a_fact_that_does_not_ask_for_it_is_told_with_what_became_of_that_fact() {
        assertThat(messageOf(v -> v.requires(SITE_ADMINISTRATOR_ID).because("cn-blocking")))
                .isEqualTo("""
                        The verdict should require SITE_ADMINISTRATOR_ID because of cn-blocking.
                          expected: cn-blocking
                          actual:   cn-listed
                          because:  SITE_ADMINISTRATOR_ID MISSING at /sites/0/administrator, asked for by cn-listed
                                    cn-blocking VIOLATED (BLOCKING) at /sites/0/domains/1
                        """);
        assertThat(messageOf(v -> v.requires(SITE_ADMINISTRATOR_ID).because("cn-none")))
                .endsWith("""
                          because:  SITE_ADMINISTRATOR_ID MISSING at /sites/0/administrator, asked for by cn-listed
                                    the verdict says nothing of cn-none
                        """);
    }

    @Test
    void another_place_is_told_with_what_may_have_been_meant() {
        assertThat(messageOf(v ->
                        v.requires(SITE_ADMINISTRATOR_ID).because("cn-listed").at("/sites/0")))
                .isEqualTo("""
                        The verdict should require SITE_ADMINISTRATOR_ID because of cn-listed at /sites/0.
                          expected: /sites/0
                          actual:   /sites/0/administrator
                          because:  SITE_ADMINISTRATOR_ID MISSING at /sites/0/administrator, asked for by cn-listed
                          hint:     Maybe within("/sites/0") was meant: it is about something there.
                        """);
        assertThat(messageOf(v -> v.requires(SITE_ADMINISTRATOR_ID).at(""))).isEqualTo("""
                The verdict should require SITE_ADMINISTRATOR_ID at (the whole application).
                  expected: (the whole application)
                  actual:   /sites/0/administrator
                  because:  SITE_ADMINISTRATOR_ID MISSING at /sites/0/administrator, asked for by cn-listed
                """);
        assertThat(messageOf(v -> v.requires(SITE_ADMINISTRATOR_ID).within("/sites/0/admin")))
                .isEqualTo("""
                        The verdict should require SITE_ADMINISTRATOR_ID within /sites/0/admin.
                          expected: /sites/0/admin or below
                          actual:   /sites/0/administrator
                          because:  SITE_ADMINISTRATOR_ID MISSING at /sites/0/administrator, asked for by cn-listed
                        """);
    }

    @Test
    void status_and_alternatives_are_told() {
        assertThat(messageOf(v -> v.requires(SITE_ADMINISTRATOR_ID).withStatus(DocumentStatus.SUPPLIED)))
                .isEqualTo("""
                        The verdict should require SITE_ADMINISTRATOR_ID with status SUPPLIED.
                          expected: SUPPLIED
                          actual:   MISSING
                          because:  SITE_ADMINISTRATOR_ID MISSING at /sites/0/administrator, asked for by cn-listed
                        """);
        assertThat(messageOf(v -> v.requires(SITE_ADMINISTRATOR_ID).orInstead(PHONE_BILL)))
                .isEqualTo("""
                        The verdict should require SITE_ADMINISTRATOR_ID or instead PHONE_BILL.
                          expected: PHONE_BILL
                          actual:   RESIDENCE_PERMIT
                          because:  SITE_ADMINISTRATOR_ID MISSING at /sites/0/administrator, asked for by cn-listed
                        """);
    }

    @Test
    void a_document_too_many_is_told_with_who_asks_for_it() {
        assertThat(messageOf(v -> v.doesNotRequire(SITE_ADMINISTRATOR_ID))).isEqualTo("""
                The verdict should not require SITE_ADMINISTRATOR_ID.
                  expected: no SITE_ADMINISTRATOR_ID
                  actual:   ORGANISATION_CERTIFICATE, SITE_ADMINISTRATOR_ID
                  because:  SITE_ADMINISTRATOR_ID MISSING at /sites/0/administrator, asked for by cn-listed
                """);
        assertThat(messageOf(v -> v.requiresExactly(SITE_ADMINISTRATOR_ID, PHONE_BILL)))
                .isEqualTo("""
                        The verdict should require exactly SITE_ADMINISTRATOR_ID, PHONE_BILL.
                          expected: SITE_ADMINISTRATOR_ID, PHONE_BILL
                          actual:   ORGANISATION_CERTIFICATE, SITE_ADMINISTRATOR_ID
                          because:  - PHONE_BILL
                                    + ORGANISATION_CERTIFICATE SUPPLIED, asked for by cn-listed
                        """);
        assertThat(messageOf(v -> v.isMissingExactly())).isEqualTo("""
                The verdict should miss exactly none.
                  expected: none
                  actual:   SITE_ADMINISTRATOR_ID
                  because:  + SITE_ADMINISTRATOR_ID MISSING at /sites/0/administrator, asked for by cn-listed
                """);
    }

    @Test
    void a_document_that_is_supplied_is_not_missing() {
        assertThat(messageOf(v -> v.isMissing(ORGANISATION_CERTIFICATE))).isEqualTo("""
                The verdict should miss ORGANISATION_CERTIFICATE.
                  expected: ORGANISATION_CERTIFICATE
                  actual:   SITE_ADMINISTRATOR_ID
                  because:  ORGANISATION_CERTIFICATE SUPPLIED, asked for by cn-listed
                """);
    }
}
