package io.icprules.testkit.opinion;

import io.icprules.api.application.FilingApplication;
import io.icprules.api.vocabulary.FilingType;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Judges applications by plain Java. Stateless. */
final class SecondOpinion {

    private SecondOpinion() {}

    /** What an application is, needs and triggers, by the facts of a day. */
    static Opinion of(FilingApplication application, LocalDate day) {
        @Nullable TypeRow row = TypeTable.row(application, day).orElse(null);
        @Nullable FilingType type = row == null ? null : row.then();
        Dossier dossier = new Dossier(application, day, type);
        Papers papers = new Papers();
        NationalPapers.ask(dossier, papers);
        ProvincePapers provincial = Provinces.of(application.province());
        if (provincial != null) {
            provincial.ask(dossier, papers);
        }
        return new Opinion(
                type,
                row == null ? null : row.id(),
                papers.all(),
                Addresses.broken(dossier),
                Addresses.told(dossier),
                TextMessages.of(dossier),
                Approvals.of(dossier));
    }
}
