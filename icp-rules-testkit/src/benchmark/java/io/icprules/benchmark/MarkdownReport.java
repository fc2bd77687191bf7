package io.icprules.benchmark;

import io.icprules.drools.engine.RuleScope;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** The tables as Markdown. Not thread-safe. */
final class MarkdownReport {

    private final Results results;
    private final StringBuilder text = new StringBuilder();

    MarkdownReport(Results results) {
        this.results = results;
    }

    String write(Machine machine) {
        text.append("""
                Measured on %s (%s mode): %s, %d cores, %d GiB, %s, %s; load average %s when it began. CPU time is that of the
                whole process for one filing, garbage collection included; a figure is the median of the rounds, and from least
                to most in brackets; ratios are taken round by round.
                """.formatted(
                        machine.date(),
                        machine.mode(),
                        machine.processor(),
                        machine.cores(),
                        machine.memoryGib(),
                        machine.system(),
                        machine.jdk(),
                        Figures.of(Math.max(0, machine.loadBefore()))));
        text.append(Unsettled.of(results));
        compared("From application to the answers: the core questions", Plan.CORE_ANSWERS, true);
        compared("Rules alone: the core questions, facts at hand", Plan.CORE_RULES, true);
        compared("Rules alone: the whole rule base, facts at hand", Plan.RULES, false);
        compared("The whole verdict: the whole rule base", Plan.VERDICT, false);
        phases();
        if (results.profile() != null) {
            text.append(ProfileTable.of(results.profile()));
        }
        threads();
        growth();
        sites();
        if (!results.memory().isEmpty()) {
            text.append(MemoryTable.of(results.memory()));
        }
        return text.toString();
    }

    private void compared(String title, String table, boolean core) {
        List<Trial> trials = results.rows(table);
        Trial hand = Plan.handWritten(Plan.CORE_ANSWERS, 1);
        if (trials.isEmpty()) {
            return;
        }
        head(title, "| | CPU µs a filing | bytes |" + (core ? " × hand-written |" : "") + " × generated |");
        text.append("|---|---:|---:|---:|").append(core ? "---:|" : "").append("\n");
        for (Trial trial : trials) {
            Trial generated = generated(table);
            text.append("| %s | %s | %s |"
                    .formatted(Labels.of(trial.contender()), micros(trial, Measured::cpuNanos), bytes(trial)));
            if (core) {
                text.append(" %s |".formatted(ratio(trial, hand, Measured::cpuNanos)));
            }
            text.append(" %s |\n".formatted(ratio(trial, generated, Measured::cpuNanos)));
        }
        text.append("\n![%s](performance-%s.svg)\n".formatted(title, table));
    }

    private Trial generated(String table) {
        return results.of(table).stream()
                .filter(trial -> trial.contender().equals("GENERATED"))
                .findFirst()
                .orElse(Plan.handWritten(table, 1));
    }

    private void phases() {
        Trial verdict = Plan.trial(Plan.VERDICT, "verdict", "GENERATED", RuleScope.WHOLE);
        Trial rules = Plan.trial(Plan.RULES, "rules", "GENERATED", RuleScope.WHOLE);
        Trial facts = Plan.trial(Plan.PHASES, "facts", "GENERATED", RuleScope.WHOLE);
        Trial answers = Plan.trial(Plan.PHASES, "answers", "GENERATED", RuleScope.WHOLE);
        if (!results.all().containsKey(verdict)) {
            return;
        }
        head(
                "Where the time of a verdict goes",
                "| generated Java, the whole rule base | CPU µs | bytes | share of the verdict |");
        text.append("|---|---:|---:|---:|\n");
        phase("making the facts", facts, verdict);
        phase("the rules, and what they tell the collector", rules, verdict);
        phase("facts, rules and deciding the type", answers, verdict);
        phase(
                "the whole verdict: also what is undetermined, its missing inputs, putting all in order",
                verdict,
                verdict);
    }

    private void phase(String what, Trial trial, Trial verdict) {
        if (results.all().containsKey(trial)) {
            text.append("| %s | %s | %s | %s |\n"
                    .formatted(
                            what,
                            micros(trial, Measured::cpuNanos),
                            bytes(trial),
                            ratio(trial, verdict, Measured::cpuNanos)));
        }
    }

    private void threads() {
        if (results.of(Plan.THREADS).isEmpty()) {
            return;
        }
        head("Two threads", "| | filings a second, 2 threads | × one thread |");
        text.append("|---|---:|---:|\n");
        for (Trial trial : results.of(Plan.THREADS)) {
            boolean hand = trial.contender().equals(Judgement.HAND_WRITTEN);
            Trial one = hand
                    ? Plan.handWritten(Plan.CORE_ANSWERS, 1)
                    : Plan.trial(Plan.VERDICT, "verdict", trial.contender(), RuleScope.WHOLE);
            Spread rate = results.spread(trial, m -> trial.threads() * 1e9 / m.wallNanos());
            Spread slower = results.ratio(one, trial, Measured::wallNanos);
            text.append("| %s%s | %s | %s |\n"
                    .formatted(
                            Labels.of(trial.contender()),
                            hand ? ", core questions" : ", whole verdict",
                            rate,
                            slower == null
                                    ? ""
                                    : new Spread(2 * slower.median(), 2 * slower.least(), 2 * slower.most())));
        }
    }

    private void growth() {
        if (results.of(Plan.GROWTH).isEmpty()) {
            return;
        }
        head(
                "Ten and fifty times the rules",
                "| rules alone, the sample filing | CPU µs | 10 × the rules | 50 × the rules |");
        text.append("|---|---:|---:|---:|\n");
        for (String contender : Plan.GROWING) {
            Trial one = new Trial(Plan.GROWTH, "rules", contender, RuleScope.WHOLE, Corpus.SAMPLE, 1, 1);
            if (results.all().containsKey(one)) {
                text.append("| %s | %s | ".formatted(Labels.of(contender), micros(one, Measured::cpuNanos)));
                for (int versions : List.of(10, 50)) {
                    Trial more =
                            new Trial(Plan.GROWTH, "rules", contender, RuleScope.WHOLE, Corpus.SAMPLE, versions, 1);
                    text.append(
                            results.all().containsKey(more)
                                    ? "× " + ratio(more, one, Measured::cpuNanos) + " | "
                                    : "– | ");
                }
                text.append("\n");
            }
        }
    }

    private void sites() {
        if (results.of(Plan.SITES).isEmpty()) {
            return;
        }
        head("Ten times the sites", "| whole verdict, the sample filing | CPU µs, 1 site | 10 sites | × |");
        text.append("|---|---:|---:|---:|\n");
        for (String contender : Plan.ON_ALL) {
            Trial one = new Trial(Plan.SITES, "verdict", contender, RuleScope.WHOLE, Corpus.SAMPLE, 1, 1);
            Trial ten = new Trial(Plan.SITES, "verdict", contender, RuleScope.WHOLE, Corpus.TEN_SITES, 1, 1);
            if (results.all().containsKey(one) && results.all().containsKey(ten)) {
                text.append("| %s | %s | %s | %s |\n"
                        .formatted(
                                Labels.of(contender),
                                micros(one, Measured::cpuNanos),
                                micros(ten, Measured::cpuNanos),
                                ratio(ten, one, Measured::cpuNanos)));
            }
        }
    }

    private void head(String title, String columns) {
        text.append("\n### ").append(title).append("\n\n").append(columns).append("\n");
    }

    private String micros(Trial trial, ToDoubleFunction<Measured> figure) {
        return results.spread(trial, m -> figure.applyAsDouble(m) / 1000).toString();
    }

    private String bytes(Trial trial) {
        return Figures.of(Math.rint(results.spread(trial, Measured::bytes).median()));
    }

    private String ratio(Trial trial, Trial reference, ToDoubleFunction<Measured> figure) {
        Spread ratio = results.ratio(trial, reference, figure);
        return ratio == null ? "" : trial.equals(reference) ? "1" : ratio.toString();
    }
}
