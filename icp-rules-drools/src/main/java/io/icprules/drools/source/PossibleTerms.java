package io.icprules.drools.source;

import io.icprules.api.Text;
import io.icprules.drools.source.Operand.Form;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Terms of a vocabulary, or {@code true} and {@code false}, that a property can still be. */
final class PossibleTerms implements Possible {

    private static final int SHOWN = 5;

    private final Set<String> left;

    PossibleTerms(Collection<String> all) {
        left = new HashSet<>(all);
    }

    @Override
    public boolean narrow(Comparison test) {
        if (test.operator().isEmpty()) {
            return retain(Set.of(String.valueOf(!test.negated())));
        }
        Set<String> named = new HashSet<>();
        for (Operand operand : test.operands()) {
            if (operand.is(Form.TERM) || operand.is(Form.FLAG)) {
                named.add(operand.text());
            }
        }
        if (named.isEmpty()) {
            return true;
        }
        boolean not = test.operator().equals("!=") || test.negated();
        Set<String> allowed = new HashSet<>(left);
        allowed.removeIf(term -> named.contains(term) == not);
        return retain(allowed);
    }

    boolean retain(Set<String> allowed) {
        if (Collections.disjoint(left, allowed)) {
            return false;
        }
        left.retainAll(allowed);
        return true;
    }

    @Override
    public Text left() {
        String shown = left.stream().sorted().limit(SHOWN).collect(Collectors.joining(" / "));
        return Wording.written(left.size() > SHOWN ? shown + " …" : shown);
    }
}
