package io.icprules.testkit.opinion;

import io.icprules.api.vocabulary.DomainHolderRole;
import io.icprules.api.vocabulary.Province;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Whose page lets others than the organisation hold its domains. The proof goes by the pages as they are now: on days before
 * a page allowed a holder its own rule refuses him. Stateless.
 */
final class HolderRules {

    /** Who may hold a domain instead of the organisation, besides its legal representative. */
    static final List<DomainHolderRole> MANAGING =
            List.of(DomainHolderRole.SHAREHOLDER, DomainHolderRole.PRINCIPAL, DomainHolderRole.SENIOR_MANAGER);

    private static final Set<Province> MANAGERS = EnumSet.of(
            Province.TIANJIN,
            Province.INNER_MONGOLIA,
            Province.LIAONING,
            Province.SHANGHAI,
            Province.ZHEJIANG,
            Province.JIANGXI,
            Province.HENAN,
            Province.HUBEI,
            Province.HAINAN,
            Province.CHONGQING,
            Province.SICHUAN,
            Province.QINGHAI);

    /** Allow the legal representative only, besides the organisation. */
    private static final Set<Province> LEGAL_REPRESENTATIVE = EnumSet.of(
            Province.HEBEI,
            Province.JILIN,
            Province.HEILONGJIANG,
            Province.JIANGSU,
            Province.ANHUI,
            Province.FUJIAN,
            Province.SHANDONG,
            Province.YUNNAN,
            Province.TIBET,
            Province.SHAANXI,
            Province.NINGXIA);

    /** Took the legal representative off their pages again. */
    private static final Set<Province> WITHDRAWN = EnumSet.of(Province.GUIZHOU, Province.XINJIANG);

    private HolderRules() {}

    static Tri allowManagers(Dossier dossier) {
        return Tri.isIn(dossier.province(), MANAGERS);
    }

    static Tri allowLegalRepresentative(Dossier dossier) {
        return allowManagers(dossier)
                .or(Tri.isIn(dossier.province(), LEGAL_REPRESENTATIVE))
                .or(Tri.isIn(dossier.province(), WITHDRAWN).and(Tri.of(dossier.until(2019_09_06))));
    }
}
