package io.icprules.testkit.opinion;

import io.icprules.api.application.FilingApplication;
import io.icprules.api.vocabulary.FilingType;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Judges applications by plain Java. Stateless. */
final class SecondOpinion {

    private SecondOpinion() {}

    /** What an application is, needs and triggers, by the facts of a day. */
    static Opinion of(FilingApplication application, LocalDate day) {
        Answers answers = answers(application, day);
        TypeRow row = answers.row();
        return new Opinion(
                row == null ? null : row.then(),
                row == null ? null : row.id(),
                Set.copyOf(answers.papers()),
                Set.copyOf(answers.addresses()),
                Set.copyOf(answers.told()),
                answers.texting(),
                Set.copyOf(answers.approvals()));
    }

    /** The same as it is collected; nothing is put in order or compared yet. */
    static Answers answers(FilingApplication application, LocalDate day) {
        Dossier dossier = new Dossier(application, day);
        @Nullable TypeRow row = TypeTable.row(dossier);
        @Nullable FilingType type = row == null ? null : row.then();
        dossier.decided(type);
        Papers papers = new Papers();
        NationalPapers.ask(dossier, papers);
        ProvincePapers provincial = Provinces.of(application.province());
        if (provincial != null) {
            provincial.ask(dossier, papers);
        }
        return new Answers(
                row,
                papers.all(),
                Addresses.broken(dossier),
                Addresses.told(dossier),
                TextMessages.of(dossier),
                Approvals.of(dossier));
    }
}
