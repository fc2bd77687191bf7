package io.icprules.testkit.opinion;

import io.icprules.api.application.Person;
import io.icprules.api.vocabulary.FilingType;
import io.icprules.api.vocabulary.PersonRole;
import io.icprules.api.vocabulary.Province;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Verification by text message: where and since when, for which types, by whom. Stateless. */
final class TextMessages {

    private static final Set<Province> BATCH_1 = EnumSet.of(
            Province.TIANJIN,
            Province.GANSU,
            Province.TIBET,
            Province.NINGXIA,
            Province.HAINAN,
            Province.XINJIANG,
            Province.QINGHAI);

    private static final Set<Province> BATCH_2 = EnumSet.of(
            Province.ZHEJIANG,
            Province.SICHUAN,
            Province.FUJIAN,
            Province.SHAANXI,
            Province.CHONGQING,
            Province.GUANGXI,
            Province.YUNNAN);

    private static final Set<Province> BATCH_3 = EnumSet.of(
            Province.SHANDONG,
            Province.HENAN,
            Province.ANHUI,
            Province.HUNAN,
            Province.SHANXI,
            Province.HEILONGJIANG,
            Province.INNER_MONGOLIA,
            Province.HUBEI);

    private static final String LIMIT_CHANGED = "2018-09-07";

    private TextMessages() {}

    static Texting of(Dossier dossier) {
        if (dossier.type() == null) {
            return new Texting(Tri.UNKNOWN, Set.of(), null); // wherever it is, who verifies what hangs on the type
        }
        Set<PersonRole> roles = roles(dossier);
        Tri due = region(dossier).and(Tri.of(!roles.isEmpty()));
        return due.isYes()
                ? new Texting(due, verifying(dossier, roles), hours(dossier))
                : new Texting(due, Set.of(), null);
    }

    private static Tri region(Dossier dossier) {
        Set<Province> provinces = EnumSet.noneOf(Province.class);
        if (dossier.from("2017-12-18")) {
            provinces.addAll(BATCH_1);
        }
        if (dossier.from("2018-09-10")) {
            provinces.addAll(BATCH_2);
        }
        if (dossier.from("2018-09-24")) {
            provinces.addAll(BATCH_3);
        }
        return Tri.isIn(dossier.province(), provinces);
    }

    /** Deregistering and cancelling access were verified too until the limit changed. */
    private static Set<PersonRole> roles(Dossier dossier) {
        @Nullable FilingType type = dossier.type();
        if (type == null) {
            return Set.of();
        }
        boolean endsVerified = dossier.until(LIMIT_CHANGED);
        return switch (type) {
            case FIRST_FILING -> EnumSet.of(PersonRole.RESPONSIBLE_PERSON, PersonRole.SITE_ADMINISTRATOR);
            case NEW_SITE_OTHER_PROVIDER, NEW_SITE_SAME_PROVIDER, ACCESS_NEW, ACCESS_CONTINUE, MODIFY_SITE ->
                EnumSet.of(PersonRole.SITE_ADMINISTRATOR);
            case MODIFY_SUBJECT -> EnumSet.of(PersonRole.RESPONSIBLE_PERSON);
            case DEREGISTER_SUBJECT -> endsVerified ? EnumSet.of(PersonRole.RESPONSIBLE_PERSON) : Set.of();
            case DEREGISTER_SITE, CANCEL_ACCESS -> endsVerified ? EnumSet.of(PersonRole.SITE_ADMINISTRATOR) : Set.of();
            default -> Set.of();
        };
    }

    /** Two persons with one number count once. */
    private static Set<PersonRole> verifying(Dossier dossier, Set<PersonRole> roles) {
        boolean allTheSame = !dossier.administrators().isEmpty()
                && dossier.administrators().stream()
                        .allMatch(administrator -> countsAsResponsible(dossier, administrator));
        return roles.size() == 2 && allTheSame ? EnumSet.of(PersonRole.RESPONSIBLE_PERSON) : roles;
    }

    private static boolean countsAsResponsible(Dossier dossier, Located<Person> administrator) {
        return Tri.of(administrator.value().sameAsResponsiblePerson())
                .or(Tri.same(
                        number(administrator.value()),
                        number(dossier.responsible().value())))
                .isYes();
    }

    private static @Nullable String number(Person person) {
        return person.mobile() == null ? null : person.mobile().number();
    }

    private static @Nullable Integer hours(Dossier dossier) {
        return dossier.from(LIMIT_CHANGED) ? Integer.valueOf(24) : dossier.from("2017-12-18") ? 48 : null;
    }
}
