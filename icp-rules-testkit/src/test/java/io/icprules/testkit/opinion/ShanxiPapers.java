package io.icprules.testkit.opinion;

/** Papers asked for in Shanxi. */
final class ShanxiPapers implements ProvincePapers {

    @Override
    public void ask(Dossier dossier, Papers papers) {
        ProvinceDossier province = new ProvinceDossier(dossier, papers);
        province.basics("cn-sx");
        province.sheets("cn-sx");
    }
}
