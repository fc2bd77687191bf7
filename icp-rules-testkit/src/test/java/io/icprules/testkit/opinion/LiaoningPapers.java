package io.icprules.testkit.opinion;

/** Papers asked for in Liaoning. */
final class LiaoningPapers implements ProvincePapers {

    @Override
    public void ask(Dossier dossier, Papers papers) {
        ProvinceDossier province = new ProvinceDossier(dossier, papers);
        province.basics("cn-ln");
        province.sheets("cn-ln");
        DomainHolders.registrantProofs(province, "cn-ln-org-domain-holder", 2019_02_19);
        province.changes().certifyName("cn-ln");
    }
}
