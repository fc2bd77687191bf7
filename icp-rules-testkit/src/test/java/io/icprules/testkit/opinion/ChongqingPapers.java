package io.icprules.testkit.opinion;

import io.icprules.api.application.Site;
import io.icprules.api.vocabulary.DocumentType;
import java.util.List;

/** Documents asked for in Chongqing. */
final class ChongqingPapers implements ProvincePapers {

    @Override
    public void ask(Dossier dossier, Papers papers) {
        ProvinceDossier province = new ProvinceDossier(dossier, papers);
        province.basics("cn-cq");
        province.sheets("cn-cq");
        DomainHolders.registrantProofs(province, "cn-cq-org-domain-holder", 2019_06_18);
        plans(province);
    }

    /** An individual with more than five sites gives a plan and a commitment for each site. */
    private static void plans(ProvinceDossier province) {
        Dossier dossier = province.dossier();
        Tri manySites =
                province.ofIndividual().and(Tri.of(dossier.from(2019_06_18))).and(province.sitesUnderSubject(6));
        for (Located<Site> site : dossier.sites()) {
            for (String factId : List.of("cn-cq-ind-doc-construction-plan", "cn-cq-ind-multi-domain-plan")) {
                province.papers().needAt(site.at(), factId, manySites, DocumentType.WEBSITE_CONSTRUCTION_PLAN);
                province.papers().needAt(site.at(), factId, manySites, DocumentType.COMMITMENT_LETTER);
            }
        }
    }
}
