package io.icprules.drools.source;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;

/** Whether Drools read the rule that we read. */
final class SameRule {

    private SameRule() {}

    static boolean test(SourceRule ours, RuleDescr theirs) {
        List<BaseDescr> parts = theirs.getLhs().getDescrs();
        return theirs.getName().equals(ours.name())
                && !theirs.isQuery()
                && theirs.getParentName() == null
                && theirs.getAttributes().isEmpty()
                && theirs.getNamedConsequences().isEmpty()
                && annotations(theirs).equals(annotations(ours))
                && parts.size() == 1
                && parts.get(0) instanceof PatternDescr pattern
                && ours.pattern() != null
                && test(ours.pattern(), pattern)
                && tokens(String.valueOf(theirs.getConsequence())).equals(consequence(ours));
    }

    private static boolean test(SourcePattern ours, PatternDescr theirs) {
        return ours.className().equals(theirs.getObjectType())
                && ours.binding().equals(theirs.getIdentifier())
                && theirs.getSource() == null
                && theirs.getBehaviors().isEmpty()
                && !theirs.isUnification()
                && theirs.getAnnotations().isEmpty()
                && tests(theirs)
                        .equals(ours.tests().stream().map(t -> tokens(t.text())).toList());
    }

    private static List<List<String>> tests(PatternDescr theirs) {
        return theirs.getDescrs().stream()
                .map(test -> test instanceof ExprConstraintDescr expression
                        ? tokens(expression.getExpression())
                        : List.of(test.getClass().getName()))
                .toList();
    }

    private static Map<String, String> annotations(RuleDescr theirs) {
        Map<String, String> values = new TreeMap<>();
        theirs.getAnnotations().forEach(a -> values.put(a.getName(), String.valueOf(a.getValueMap())));
        return values;
    }

    private static Map<String, String> annotations(SourceRule ours) {
        Map<String, String> values = new TreeMap<>();
        ours.annotations().forEach(a -> values.put(a.name(), "{value=\"" + a.value() + "\"}"));
        return values;
    }

    private static List<String> consequence(SourceRule ours) {
        return tokens(ours.calls().stream().map(call -> call.text() + ";").collect(Collectors.joining()));
    }

    /** Drools keeps some comments and blanks and leaves out others, so code is compared without any. */
    private static List<String> tokens(String code) {
        return new Tokenizer(code, new Problems(""))
                .tokens().stream().map(Token::toString).toList();
    }
}
