package io.icprules.testkit.opinion;

/** Papers asked for in Hebei. The approval of health-care sites is told by {@link Approval}, not here. */
final class HebeiPapers implements ProvincePapers {

    @Override
    public void ask(Dossier dossier, Papers papers) {
        ProvinceDossier province = new ProvinceDossier(dossier, papers);
        province.basics("cn-he");
        province.sheets("cn-he");
    }
}
