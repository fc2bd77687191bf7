package io.icprules.testkit.opinion;

/** Documents that national facts ask for. Stateless. */
final class NationalPapers {

    private NationalPapers() {}

    static void ask(Dossier dossier, Papers papers) {
        BasePapers.ask(dossier, papers);
        HolderPapers.ask(dossier, papers);
        ContentPapers.ask(dossier, papers);
        ChangePapers.ask(dossier, papers);
        VerificationPapers.ask(dossier, papers);
        ConflictPapers.ask(dossier, papers);
    }
}
