package io.icprules.testkit.property;

import static org.assertj.core.api.Assertions.assertThat;

import io.icprules.api.application.FilingApplication;
import io.icprules.api.vocabulary.Province;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Rules of a province are for filings of that province. */
class ProvincePropertyTest {

    @Property
    void aFilingMeetsTheRulesOfItsProvinceOnly(@ForAll(supplier = Generated.Any.class) FilingApplication filing) {
        assertOwn(filing);
    }

    @Property
    void whatIsUnknownIsAskedForByRulesOfItsProvinceOnly(
            @ForAll(supplier = Generated.Partial.class) FilingApplication filing) {
        assertOwn(filing);
    }

    @Property(tries = 100)
    void noRuleOfAnotherProvinceIsEvenLookedAt(@ForAll(supplier = Generated.Any.class) FilingApplication filing) {
        assertThat(Verdicts.ids(Verdicts.inFull(filing))).allMatch(id -> isOwn(id, filing.province()));
    }

    @Property(tries = 100)
    void withoutAProvinceOnlyNationalRulesSpeak(@ForAll(supplier = Generated.Any.class) FilingApplication filing) {
        assertOwn(filing.toBuilder().province(null).build());
    }

    private static void assertOwn(FilingApplication filing) {
        Set<String> ids = Verdicts.ids(Verdicts.of(filing));
        assertThat(ids).allMatch(id -> isOwn(id, filing.province()));
    }

    private static boolean isOwn(String id, Province province) {
        return id.startsWith("cn-nat-")
                || (province != null && id.startsWith(province.isoCode().toLowerCase(Locale.ROOT) + "-"));
    }
}
