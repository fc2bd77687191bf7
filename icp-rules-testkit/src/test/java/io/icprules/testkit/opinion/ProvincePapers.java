package io.icprules.testkit.opinion;

/** What one province asks for in documents. Stateless. */
interface ProvincePapers {

    /** Adds the documents that the facts of the province ask for; national ones are none of its business. */
    void ask(Dossier dossier, Papers papers);
}
