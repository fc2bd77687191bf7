package io.icprules.testkit.opinion;

import io.icprules.api.vocabulary.Province;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Since when the page of a province lets others than the organisation hold its domains; a province that is in neither
 * map wants the organisation. Stateless.
 */
final class HolderRules {

    /** The oldest pages: the rule may be older. */
    private static final String EVER = "0001-01-01";

    /** Shareholders, principals and senior managers; the legal representative too. */
    private static final Map<Province, String> MANAGERS = Map.ofEntries(
            Map.entry(Province.TIANJIN, "2018-10-16"),
            Map.entry(Province.INNER_MONGOLIA, "2019-02-19"),
            Map.entry(Province.LIAONING, "2019-02-19"),
            Map.entry(Province.SHANGHAI, "2018-09-06"),
            Map.entry(Province.ZHEJIANG, "2018-09-06"),
            Map.entry(Province.JIANGXI, "2018-09-17"),
            Map.entry(Province.HENAN, "2018-09-14"),
            Map.entry(Province.HUBEI, "2019-02-19"),
            Map.entry(Province.HAINAN, "2018-09-14"),
            Map.entry(Province.CHONGQING, "2019-06-18"),
            Map.entry(Province.SICHUAN, "2019-08-20"),
            Map.entry(Province.QINGHAI, "2018-09-18"));

    /** The legal representative, where that began before managers were allowed, or they never were. */
    private static final Map<Province, String> LEGAL_REPRESENTATIVE = Map.ofEntries(
            Map.entry(Province.TIANJIN, EVER),
            Map.entry(Province.HEBEI, "2019-02-19"),
            Map.entry(Province.JILIN, EVER),
            Map.entry(Province.HEILONGJIANG, "2019-02-19"),
            Map.entry(Province.SHANGHAI, EVER),
            Map.entry(Province.JIANGSU, EVER),
            Map.entry(Province.ANHUI, "2019-02-19"),
            Map.entry(Province.FUJIAN, "2019-02-19"),
            Map.entry(Province.SHANDONG, "2018-09-06"),
            Map.entry(Province.CHONGQING, EVER),
            Map.entry(Province.SICHUAN, EVER),
            Map.entry(Province.GUIZHOU, "2018-10-11"),
            Map.entry(Province.YUNNAN, "2018-10-11"),
            Map.entry(Province.TIBET, "2018-12-20"),
            Map.entry(Province.SHAANXI, EVER),
            Map.entry(Province.NINGXIA, "2018-09-18"),
            Map.entry(Province.XINJIANG, EVER));

    /** Provinces that took the legal representative off their pages again. */
    private static final Map<Province, String> WITHDRAWN =
            Map.of(Province.GUIZHOU, "2019-09-06", Province.XINJIANG, "2019-09-06");

    private HolderRules() {}

    static Tri allowManagers(Dossier dossier) {
        return dossier.province() == null ? Tri.UNKNOWN : Tri.of(begun(dossier, MANAGERS.get(dossier.province())));
    }

    static Tri allowLegalRepresentative(Dossier dossier) {
        Province province = dossier.province();
        if (province == null) {
            return Tri.UNKNOWN;
        }
        boolean alone = begun(dossier, LEGAL_REPRESENTATIVE.get(province)) && !begun(dossier, WITHDRAWN.get(province));
        return Tri.of(alone).or(allowManagers(dossier));
    }

    private static boolean begun(Dossier dossier, @Nullable String day) {
        return day != null && dossier.from(day);
    }
}
