package io.icprules.testkit.generate;

import io.icprules.api.vocabulary.Channel;
import io.icprules.api.vocabulary.Province;
import io.icprules.api.vocabulary.ResidenceClass;
import io.icprules.api.vocabulary.SubjectNature;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What all parts of a filing have to agree on.
 *
 * @param day day of submission
 * @param place number of the city and district named
 */
record Frame(LocalDate day, Province province, SubjectNature nature, Errand errand, Channel channel, int place) {

    private static final List<String> CITIES = List.of("深圳市", "广州市");
    private static final List<String> DISTRICTS = List.of("南开区", "西青区", "和平区");
    private static final List<Province> PROVINCES = List.of(Province.values());
    private static final LocalDate NEW_SITES_TOGETHER = LocalDate.of(2019, 6, 4);

    boolean individual() {
        return nature == SubjectNature.INDIVIDUAL;
    }

    /** The city, stated where it matters. */
    @Nullable String city() {
        return province == Province.GUANGDONG ? CITIES.get(place % CITIES.size()) : null;
    }

    /** The district, stated where it matters. */
    @Nullable String district() {
        return province == Province.TIANJIN ? DISTRICTS.get(place % DISTRICTS.size()) : null;
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

    /** Another province than this; where none is given, any. */
    static Province other(@Nullable Province province, int number) {
        int next = (province == null ? 0 : PROVINCES.indexOf(province)) + 1 + number % (PROVINCES.size() - 1);
        return PROVINCES.get(next % PROVINCES.size());
    }
}
