package io.icprules.drools.engine;

import io.icprules.api.ErrorCode;
import io.icprules.api.FilingRulesException;
import io.icprules.drools.collect.VerdictCollector;
import io.icprules.drools.facts.Fact;
import io.icprules.drools.rule.RuleDefinition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.drools.modelcompiler.constraints.ConstraintEvaluationException;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.AgendaFilter;
import org.kie.api.runtime.rule.Match;

/** A conversation in a session of Drools of its own. */
final class KieConversation implements Conversation, AgendaFilter {

    private final JudgingRuleSet rules;
    private final LocalDate day;
    private final Judging judging;
    private final VerdictCollector collector;
    private final KieSession session;
    private final List<Fact> told = new ArrayList<>();
    private int mostFirings;
    private @Nullable RuleDefinition speaking;

    KieConversation(JudgingRuleSet rules, KieSession session, LocalDate day, VerdictCollector collector) {
        this.rules = rules;
        this.session = session;
        this.day = day;
        this.collector = collector;
        judging = new Judging(rules, day);
        session.setGlobal("verdict", collector);
    }

    @Override
    public void tell(Iterable<? extends Fact> facts) {
        try {
            for (Fact fact : facts) {
                told.add(fact);
                judging.told(fact);
                session.insert(fact);
                mostFirings += rules.rulesOn(fact).size();
            }
            fire();
        } catch (FilingRulesException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
            throw failure(e);
        }
    }

    /** Rules fire once for each fact at most; one firing more means that rules feed each other. */
    private void fire() {
        int limit = mostFirings + 1;
        if (session.fireAllRules(this, limit) >= limit) {
            throw new FilingRulesException(
                    ErrorCode.RULE_LOOP,
                    "Rules fired " + limit + " times for " + session.getFactCount() + " facts; the last was "
                            + (speaking == null ? "unknown" : speaking.id()) + ".",
                    "A consequence may only call methods of verdict; it must not insert or change facts.");
        }
    }

    @Override
    public boolean accept(Match match) {
        RuleDefinition rule = rules.rule(match.getRule().getName());
        Fact fact = (Fact) match.getObjects().get(0);
        if ((fact.unknown() & rule.reads()) != 0 || !rule.description().inForceOn(day)) {
            return false;
        }
        speaking = rule;
        collector.speaking(rule);
        return true;
    }

    private FilingRulesException failure(Throwable cause) {
        for (Throwable t = cause; t != null; t = t.getCause()) {
            if (t instanceof FilingRulesException known) {
                return known;
            }
            if (t instanceof ConstraintEvaluationException) {
                return conditionFailed(t);
            }
        }
        if (speaking == null) {
            return new FilingRulesException(
                    ErrorCode.CONDITION_FAILED,
                    "A condition failed before any rule spoke: "
                            + cause.getClass().getName() + ".",
                    "Look at the conditions of the rule files.",
                    cause);
        }
        return new FilingRulesException(
                ErrorCode.CONSEQUENCE_FAILED,
                "Rule " + speaking.id() + " (" + speaking.description().topic() + ") failed: "
                        + cause.getClass().getName() + ".",
                "Look at the consequence of the rule; there is no partial verdict.",
                cause);
    }

    /** Drools does not say which rule it was at; trying the rules one by one does. */
    private FilingRulesException conditionFailed(Throwable cause) {
        for (Fact fact : told) {
            for (RuleDefinition rule : rules.rulesOn(fact)) {
                try {
                    rule.tryEveryTest(fact);
                } catch (FilingRulesException e) {
                    return new FilingRulesException(
                            ErrorCode.CONDITION_FAILED,
                            "The condition of rule " + rule.id() + " ("
                                    + rule.description().topic() + ") failed for " + fact + ": " + causeOf(e) + ".",
                            "Look at the condition of the rule; there is no partial verdict.",
                            e);
                }
            }
        }
        return new FilingRulesException(
                ErrorCode.CONDITION_FAILED,
                "A condition failed: " + cause.getClass().getName() + ".",
                "Look at the conditions of the rule files; there is no partial verdict.",
                cause);
    }

    private static String causeOf(Throwable e) {
        return e.getCause() == null
                ? e.getClass().getName()
                : e.getCause().getClass().getName();
    }

    @Override
    public void silent(boolean every, Silent silent) {
        judging.silent(every, silent);
    }

    @Override
    public void close() {
        session.dispose();
    }
}
