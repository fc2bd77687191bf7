package io.icprules.testkit.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import io.icprules.api.application.FilingApplication;
import io.icprules.api.application.Mobile;
import io.icprules.api.application.Person;
import io.icprules.api.application.Site;
import io.icprules.api.vocabulary.Operation;
import io.icprules.api.vocabulary.PersonRole;
import io.icprules.api.vocabulary.Province;
import io.icprules.api.vocabulary.SubjectNature;
import io.icprules.api.vocabulary.SubjectRecordStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** When text messages are due, and from whom; the values are those of the fact base. */
class TextMessagesTest {

    private static final LocalDate DAY = LocalDate.of(2019, 9, 20);

    @Test
    void textingBeginsWithTheBatchOfTheProvince() {
        FilingApplication order = Orders.first(Province.HUBEI, SubjectNature.ENTERPRISE);

        assertThat(SecondOpinion.of(order, LocalDate.of(2018, 9, 23)).texting().due())
                .isEqualTo(Tri.NO);
        assertThat(SecondOpinion.of(order, LocalDate.of(2018, 9, 24)).texting().due())
                .isEqualTo(Tri.YES);
    }

    @Test
    void textingLimitOfOlderDays() {
        FilingApplication order = Orders.first(Province.HAINAN, SubjectNature.ENTERPRISE);

        assertThat(SecondOpinion.of(order, LocalDate.of(2018, 9, 6)).texting().hours())
                .isEqualTo(48);
        assertThat(SecondOpinion.of(order, LocalDate.of(2018, 9, 7)).texting().hours())
                .isEqualTo(24);
    }

    @Test
    void twoPersonsWithOneNumberCountOnce() {
        assertThat(verifying("1", "1")).containsExactly(PersonRole.RESPONSIBLE_PERSON);
        assertThat(verifying("1", "2"))
                .containsExactlyInAnyOrder(PersonRole.RESPONSIBLE_PERSON, PersonRole.SITE_ADMINISTRATOR);
    }

    @Test
    void whereItIsNotDueThereIsAFactThatSaysSo() {
        FilingApplication hubei = Orders.first(Province.HUBEI, SubjectNature.ENTERPRISE);
        FilingApplication beijing = Orders.first(Province.BEIJING, SubjectNature.ENTERPRISE);

        assertThat(because(hubei, "2018-09-23")).containsExactly("cn-nat-old-sms-not-required-batch-3");
        assertThat(because(hubei, "2018-09-24")).containsExactly("cn-nat-sms-batch-3");
        assertThat(because(beijing, "2018-09-24")).containsExactly("cn-nat-sms-not-required");
    }

    @Test
    void deregistrationIsVerifiedByNobodySinceTheLimitChanged() {
        FilingApplication tianjin = Orders.of(Operation.DEREGISTER, SubjectRecordStatus.THIS_PROVIDER).toBuilder()
                .province(Province.TIANJIN)
                .build();

        assertThat(because(tianjin, "2018-09-06")).containsExactly("cn-nat-sms-batch-1");
        assertThat(because(tianjin, "2018-09-07")).containsExactly("cn-nat-sms-deregistration-none");
    }

    @Test
    void noFactSpeaksOfAnOrderThatIsNotVerified() {
        FilingApplication beijing = Orders.first(Province.BEIJING, SubjectNature.ENTERPRISE).toBuilder()
                .operation(Operation.TRANSFER)
                .build();

        assertThat(because(beijing, "2019-09-20")).isEmpty();
    }

    private static Set<String> because(FilingApplication order, String day) {
        return SecondOpinion.of(order, LocalDate.parse(day)).texting().because();
    }

    private static Set<PersonRole> verifying(String responsible, String administrator) {
        FilingApplication order = Orders.first(Province.XINJIANG, SubjectNature.ENTERPRISE);
        Site site = Orders.site(order).toBuilder()
                .administrator(withNumber(administrator))
                .build();
        return SecondOpinion.of(
                        order.toBuilder()
                                .responsiblePerson(withNumber(responsible))
                                .sites(List.of(site))
                                .build(),
                        DAY)
                .texting()
                .persons();
    }

    private static Person withNumber(String number) {
        return Person.builder().mobile(new Mobile(number, null, null, null)).build();
    }
}
