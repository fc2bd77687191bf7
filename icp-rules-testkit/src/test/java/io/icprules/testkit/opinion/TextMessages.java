package io.icprules.testkit.opinion;

import io.icprules.api.application.Person;
import io.icprules.api.vocabulary.FilingType;
import io.icprules.api.vocabulary.PersonRole;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Verification by text message: where and since when, for which types, by whom. Stateless. */
final class TextMessages {

    private static final String NOBODY_VERIFIES = "cn-nat-sms-deregistration-none";

    /** Facts that say whether a verification is due; who verifies and until when is compared by what they say. */
    static final Set<String> FACTS = facts();

    /** Types that end something. */
    private static final Set<FilingType> ENDS =
            EnumSet.of(FilingType.DEREGISTER_SUBJECT, FilingType.DEREGISTER_SITE, FilingType.CANCEL_ACCESS);

    private static final int LIMIT_CHANGED = 2018_09_07;

    private TextMessages() {}

    private static Set<String> facts() {
        Set<String> facts = new TreeSet<>(TextRegions.FACTS);
        facts.add(NOBODY_VERIFIES);
        return Collections.unmodifiableSet(facts);
    }

    static Texting of(Dossier dossier) {
        if (dossier.type() == null) {
            // Wherever it is, who verifies what hangs on the type.
            return new Texting(Tri.UNKNOWN, Set.of(), Set.of(), null);
        }
        Set<PersonRole> roles = roles(dossier);
        Tri due = TextRegions.due(dossier).and(Tri.of(!roles.isEmpty()));
        return switch (due) {
            case YES -> new Texting(due, TextRegions.naming(dossier, true), verifying(dossier, roles), hours(dossier));
            case NO -> new Texting(due, whyNot(dossier, roles), Set.of(), null);
            case UNKNOWN -> new Texting(due, Set.of(), Set.of(), null);
        };
    }

    /** Of types that are neither verified nor say that nobody verifies them, no fact speaks. */
    private static Set<String> whyNot(Dossier dossier, Set<PersonRole> roles) {
        boolean ends = ENDS.contains(dossier.type());
        if (roles.isEmpty() && !ends) {
            return Set.of();
        }
        Set<String> facts = TextRegions.naming(dossier, false);
        if (ends && dossier.from(LIMIT_CHANGED)) {
            facts.add(NOBODY_VERIFIES);
        }
        return facts;
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
        return roles.size() == 2 && allTheSame(dossier) ? EnumSet.of(PersonRole.RESPONSIBLE_PERSON) : roles;
    }

    private static boolean allTheSame(Dossier dossier) {
        for (Located<Person> administrator : dossier.administrators()) {
            if (!countsAsResponsible(dossier, administrator)) {
                return false;
            }
        }
        return !dossier.administrators().isEmpty();
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
        return dossier.from(LIMIT_CHANGED) ? Integer.valueOf(24) : dossier.from(2017_12_18) ? 48 : null;
    }
}
