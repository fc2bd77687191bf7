package io.icprules.testkit.readme;

import io.icprules.api.FilingRules;
import io.icprules.api.application.FilingApplication;
import io.icprules.api.application.Subject;
import io.icprules.api.verdict.UndeterminedFact;
import io.icprules.api.verdict.Verdict;
import io.icprules.api.vocabulary.Operation;
import io.icprules.api.vocabulary.Province;
import io.icprules.api.vocabulary.SubjectNature;
import java.time.LocalDate;

/** The Java of the README, compiled; {@link ReadmeTest} runs it and compares the text. */
final class ReadmeExample {

    private ReadmeExample() {}

    static Verdict run() {
        // README begin
        FilingRules rules = FilingRules.load(); // once; thread-safe
        FilingApplication application = FilingApplication.builder()
                .submittedOn(LocalDate.of(2019, 9, 20))
                .province(Province.XINJIANG)
                .operation(Operation.SUBMIT)
                .subject(Subject.builder().nature(SubjectNature.ENTERPRISE).build())
                .build();
        Verdict verdict = rules.evaluate(application);
        System.out.println(verdict.admissibility().label().zh());
        verdict.undetermined().stream()
                .filter(UndeterminedFact::essential)
                .flatMap(fact -> fact.missing().stream())
                .distinct()
                .forEach(System.out::println);
        // README end
        return verdict;
    }
}
