package io.icprules.testkit.generate;

import io.icprules.api.vocabulary.Channel;
import io.icprules.api.vocabulary.Province;
import io.icprules.api.vocabulary.ResidenceClass;
import io.icprules.api.vocabulary.SubjectNature;
import java.time.LocalDate;
import java.util.List;

/**
 * What all parts of a filing have to agree on.
 *
 * @param day day of submission
 * @param place number of the city and district named; 0 for none
 */
record Frame(LocalDate day, Province province, SubjectNature nature, Errand errand, Channel channel, int place) {

    private static final List<Province> PROVINCES = List.of(Province.values());
    private static final LocalDate NEW_SITES_TOGETHER = LocalDate.of(2019, 6, 4);

    boolean individual() {
        return nature == SubjectNature.INDIVIDUAL;
    }

    /** The residence planned, or the one that the province takes. */
    ResidenceClass residence(ResidenceClass planned) {
        boolean mainlandOnly = province == Province.HEBEI || province == Province.SICHUAN;
        return mainlandOnly ? ResidenceClass.MAINLAND_RESIDENT : planned;
    }

    /** How many of the sites planned an order may bring. */
    int sites(int planned) {
        boolean one = errand.access()
                || (errand == Errand.NEW_SITE_OTHER && day.isBefore(NEW_SITES_TOGETHER))
                || province == Province.HUBEI;
        return one ? 1 : planned;
    }

    /** Another province than that of the filing, the same for the same number. */
    Province otherProvince(int number) {
        return other(province, number);
    }

    static Province other(Province province, int number) {
        int next = PROVINCES.indexOf(province) + 1 + number % (PROVINCES.size() - 1);
        return PROVINCES.get(next % PROVINCES.size());
    }
}
