package io.icprules.testkit.property;

import static org.assertj.core.api.Assertions.assertThat;

import io.icprules.api.application.Address;
import io.icprules.api.application.Certificate;
import io.icprules.api.application.FilingApplication;
import io.icprules.api.application.Subject;
import io.icprules.api.verdict.Finding;
import io.icprules.api.vocabulary.FilingType;
import io.icprules.api.vocabulary.Outcome;
import io.icprules.api.vocabulary.Province;
import io.icprules.api.vocabulary.SubjectNature;
import io.icprules.testkit.generate.Filings;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * The mailing address lies in the province of the certificate address. The rule says so of both alike; but only the
 * certificate is asked to be of the province of the filing, so that swapping the two is not the same filing.
 */
class SameProvincePropertyTest {

    private static final String SAME_PROVINCE = "cn-nat-address-same-province";
    private static final String CERTIFICATE_HERE = "cn-nat-cross-province-organisation";

    @Property
    void theAddressesAreAskedToAgreeWhicheverComesFirst(
            @ForAll("organisations") FilingApplication filing, @ForAll Province one, @ForAll Province other) {
        Set<String> said = violated(addressed(filing, one, other));
        assertThat(said.contains(SAME_PROVINCE)).isEqualTo(one != other);
        assertThat(violated(addressed(filing, other, one)).contains(SAME_PROVINCE))
                .isEqualTo(one != other);
    }

    @Property
    void onlyTheCertificateIsAskedToBeOfTheProvinceOfTheFiling(
            @ForAll("organisations") FilingApplication filing, @ForAll Province one, @ForAll Province other) {
        assertThat(violated(addressed(filing, one, other)).contains(CERTIFICATE_HERE))
                .isEqualTo(one != filing.province());
        assertThat(violated(addressed(filing, other, one)).contains(CERTIFICATE_HERE))
                .isEqualTo(other != filing.province());
    }

    @Provide
    Arbitrary<FilingApplication> organisations() {
        return Filings.everywhere()
                .of(SubjectNature.ENTERPRISE, SubjectNature.FOUNDATION, SubjectNature.GOVERNMENT_AGENCY)
                .ordering(FilingType.FIRST_FILING, FilingType.NEW_SITE_SAME_PROVIDER, FilingType.ACCESS_CONTINUE)
                .valid();
    }

    private static FilingApplication addressed(FilingApplication filing, Province certificate, Province mailing) {
        Subject subject = filing.subject();
        Certificate shown =
                subject.certificate().toBuilder().address(in(certificate)).build();
        return filing.toBuilder()
                .subject(subject.toBuilder()
                        .certificate(shown)
                        .mailingAddress(in(mailing))
                        .build())
                .build();
    }

    private static Address in(Province province) {
        return new Address(province, "示例路9号", true, null);
    }

    private static Set<String> violated(FilingApplication filing) {
        List<Finding> findings = Verdicts.of(filing).findings();
        return findings.stream()
                .filter(finding -> finding.outcome() == Outcome.VIOLATED)
                .map(Finding::factId)
                .collect(Collectors.toSet());
    }
}
