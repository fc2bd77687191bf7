package io.icprules.testkit.opinion;

import io.icprules.api.application.FilingApplication;
import io.icprules.api.verdict.Verdict;
import io.icprules.testkit.conform.Peer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Brings the second opinion to the comparison. Thread-safe. */
public final class OpinionPeer implements Peer {

    @Override
    public String name() {
        return "opinion";
    }

    @Override
    public List<String> disagreements(FilingApplication filing, Verdict verdict) {
        LocalDate day = filing.submittedOn();
        return day == null ? List.of() : differences(SecondOpinion.of(filing, day), VerdictOpinion.of(verdict));
    }

    @Override
    public List<String> disagreementsInFull(FilingApplication filing, Verdict verdict) {
        LocalDate day = filing.submittedOn();
        return day == null
                ? List.of()
                : told(
                        SecondOpinion.of(filing, day).told(),
                        VerdictOpinion.of(verdict).told());
    }

    /** Only a verdict with every finding lists what is told. */
    private static List<String> told(Set<Told> opinion, Set<Told> verdict) {
        List<String> lines = new ArrayList<>();
        compare("told", opinion, verdict, lines);
        return lines;
    }

    /** A line for each difference; without numbers of sites and domains, so that one kind is told once. */
    static List<String> differences(Opinion opinion, Opinion verdict) {
        List<String> lines = new ArrayList<>();
        if (opinion.type() != verdict.type()) {
            lines.add("type: rules " + verdict.type() + ", opinion " + opinion.type());
            return lines; // everything else hangs on the type
        }
        if (!Objects.equals(opinion.row(), verdict.row())) {
            lines.add("row: rules " + verdict.row() + ", opinion " + opinion.row());
        }
        compare("paper", opinion.papers(), verdict.papers(), lines);
        compare("address", opinion.addresses(), verdict.addresses(), lines);
        compare("pre-approval", opinion.approvals(), verdict.approvals(), lines);
        if (!opinion.texting().equals(verdict.texting())) {
            lines.add("text message: rules " + verdict.texting() + ", opinion " + opinion.texting());
        }
        return lines.stream()
                .map(line -> line.replaceAll("/\\d+", "/*"))
                .distinct()
                .toList();
    }

    private static <T> void compare(String what, Set<T> opinion, Set<T> verdict, List<String> lines) {
        Set<T> onlyOpinion = new LinkedHashSet<>(opinion);
        onlyOpinion.removeAll(verdict);
        Set<T> onlyVerdict = new LinkedHashSet<>(verdict);
        onlyVerdict.removeAll(opinion);
        onlyVerdict.forEach(one -> lines.add(what + ": only the rules say " + one));
        onlyOpinion.forEach(one -> lines.add(what + ": only the opinion says " + one));
    }
}
