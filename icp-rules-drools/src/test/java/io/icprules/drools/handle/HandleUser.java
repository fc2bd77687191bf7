package io.icprules.drools.handle;

import io.icprules.api.FilingRules;
import io.icprules.api.application.FilingApplication;
import io.icprules.api.application.Subject;
import io.icprules.api.verdict.Verdict;
import io.icprules.api.vocabulary.Operation;
import io.icprules.api.vocabulary.Province;
import io.icprules.api.vocabulary.SubjectNature;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** Reads a handle from a file, twice, in a virtual machine of its own and judges with what it finds. */
final class HandleUser {

    private static final FilingApplication FILING = FilingApplication.builder()
            .submittedOn(LocalDate.of(2019, 9, 20))
            .province(Province.JIANGSU)
            .operation(Operation.SUBMIT)
            .subject(Subject.builder().nature(SubjectNature.ENTERPRISE).build())
            .build();

    private HandleUser() {}

    /** Prints the digest of the verdict, what it is, and whether both handles share one rule base. */
    public static void main(String[] args) throws IOException, ClassNotFoundException {
        FilingRules rules = read(Path.of(args[0])).rules();
        System.out.println(judged(rules));
        System.out.println(rules == read(Path.of(args[0])).rules() ? "one rule base" : "two rule bases");
    }

    static String judged(FilingRules rules) {
        Verdict verdict = rules.evaluate(FILING);
        return verdict.ruleBase().digest() + " " + verdict.findings().size() + " "
                + verdict.undetermined().size();
    }

    static RulesHandle read(Path file) throws IOException, ClassNotFoundException {
        try (InputStream in = Files.newInputStream(file);
                ObjectInputStream objects = new ObjectInputStream(in)) {
            return (RulesHandle) objects.readObject();
        }
    }
}
