package io.icprules.testkit.generate;

import io.icprules.api.application.Mobile;
import io.icprules.api.application.Person;
import io.icprules.api.application.PersonalDocument;
import io.icprules.api.application.RecordedPerson;
import io.icprules.api.vocabulary.Province;
import io.icprules.api.vocabulary.ResidenceClass;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * The persons in charge. Of an individual it is always the individual; of an organisation the responsible person is the
 * legal representative, as most provinces want.
 *
 * @param alone whether the responsible person administers the sites too
 * @param contacts how many of the other contacts are stated
 */
record PeoplePlan(boolean alone, ResidenceClass responsible, ResidenceClass administrator, int contacts) {

    private static final int RESPONSIBLE = 4;
    private static final int ADMINISTRATOR = 5;

    static Arbitrary<PeoplePlan> arbitrary() {
        return Combinators.combine(Pick.of(true, false, false), residence(), residence(), Pick.mostly(2, 3, 2, 1, 0))
                .as(PeoplePlan::new);
    }

    private static Arbitrary<ResidenceClass> residence() {
        return Pick.mostly(
                12,
                ResidenceClass.MAINLAND_RESIDENT,
                ResidenceClass.HK_MACAU_RESIDENT,
                ResidenceClass.TAIWAN_RESIDENT,
                ResidenceClass.FOREIGN_NATIONAL);
    }

    Person responsiblePerson(Frame frame, SubjectPlan subject) {
        if (frame.individual()) {
            return person(frame, subject.number(), subject.residence())
                    .document(new PersonalDocument(
                            subject.certificateType(frame),
                            subject.certificateNumber(frame),
                            subject.validUntil(frame),
                            frame.province()))
                    .birthDate(subject.birthDate(frame))
                    .build();
        }
        return person(frame, RESPONSIBLE, responsible).legalRepresentative(true).build();
    }

    Person administrator(Frame frame) {
        return same(frame)
                ? Person.builder().sameAsResponsiblePerson(true).build()
                : person(frame, ADMINISTRATOR, administrator)
                        .legalRepresentative(false)
                        .build();
    }

    /** The same person on record at another provider. */
    RecordedPerson recordedResponsiblePerson(Frame frame, SubjectPlan subject) {
        return frame.individual()
                ? new RecordedPerson(
                        subject.name(frame),
                        subject.certificateType(frame),
                        subject.certificateNumber(frame),
                        Made.mobile(subject.number()))
                : recorded(frame, RESPONSIBLE, responsible);
    }

    /** The same person on record at another provider. */
    RecordedPerson recordedAdministrator(Frame frame, SubjectPlan subject) {
        return same(frame) ? recordedResponsiblePerson(frame, subject) : recorded(frame, ADMINISTRATOR, administrator);
    }

    private static RecordedPerson recorded(Frame frame, int number, ResidenceClass planned) {
        return new RecordedPerson(
                Made.person(number),
                Made.document(frame.residence(planned), number),
                Made.personalNumber(number),
                Made.mobile(number));
    }

    /** One person is both; Tianjin wants two. */
    private boolean same(Frame frame) {
        return frame.individual() || (alone && frame.province() != Province.TIANJIN);
    }

    private Person.Builder person(Frame frame, int number, ResidenceClass planned) {
        ResidenceClass residence = frame.residence(planned);
        String name = Made.person(number);
        return Person.builder()
                .name(name)
                .residence(residence)
                .document(new PersonalDocument(
                        Made.document(residence, number),
                        Made.personalNumber(number),
                        SubjectPlan.FAR,
                        frame.province()))
                .birthDate(frame.day().minusYears(33 + number))
                .mobile(new Mobile(Made.mobile(number), frame.province(), false, name))
                .contact2(contacts > 2 ? Made.mobile(number + 20) : null)
                .emergencyPhone(contacts > 1 ? Made.mobile(number + 40) : null)
                .email(contacts > 0 ? "shili@example.com" : null);
    }
}
