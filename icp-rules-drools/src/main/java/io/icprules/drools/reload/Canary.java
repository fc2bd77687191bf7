package io.icprules.drools.reload;

import io.icprules.api.FilingRules;
import io.icprules.api.application.Domain;
import io.icprules.api.application.FilingApplication;
import io.icprules.api.application.Person;
import io.icprules.api.application.Server;
import io.icprules.api.application.Site;
import io.icprules.api.application.Subject;
import io.icprules.api.vocabulary.Operation;
import io.icprules.api.vocabulary.Province;
import io.icprules.api.vocabulary.SubjectNature;
import java.time.LocalDate;
import java.util.List;

/**
 * Judges a filing of every province and of both kinds of subjects, so that rules which throw do so before anybody's filing
 * meets them, and what is built at first use is built.
 */
final class Canary {

    private Canary() {}

    static void judge(FilingRules rules) {
        LocalDate day = rules.describe().verifiedThrough();
        for (Province province : Province.values()) {
            for (SubjectNature nature : List.of(SubjectNature.ENTERPRISE, SubjectNature.INDIVIDUAL)) {
                rules.evaluate(filing(province, nature, day));
            }
        }
    }

    private static FilingApplication filing(Province province, SubjectNature nature, LocalDate day) {
        return FilingApplication.builder()
                .submittedOn(day)
                .province(province)
                .operation(Operation.SUBMIT)
                .subject(Subject.builder().nature(nature).build())
                .responsiblePerson(Person.builder().build())
                .sites(List.of(Site.builder()
                        .domains(List.of(Domain.builder().build()))
                        .administrator(Person.builder().build())
                        .server(Server.builder().build())
                        .build()))
                .build();
    }
}
