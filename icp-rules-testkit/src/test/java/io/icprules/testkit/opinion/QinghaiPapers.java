package io.icprules.testkit.opinion;

/** Documents asked for in Qinghai. That education needs a pre-approval is another question. */
final class QinghaiPapers implements ProvincePapers {

    @Override
    public void ask(Dossier dossier, Papers papers) {
        ProvinceDossier province = new ProvinceDossier(dossier, papers);
        province.basics("cn-qh");
        province.sheets("cn-qh");
    }
}
