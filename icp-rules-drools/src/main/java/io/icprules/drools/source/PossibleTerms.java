package io.icprules.drools.source;

import io.icprules.api.Text;
import io.icprules.drools.source.Operand.Form;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Terms of a vocabulary, or {@code true} and {@code false}, that a property can still be. */
final class PossibleTerms implements Possible {

    private static final int SHOWN = 5;

    private final Set<String> left;

    PossibleTerms(Set<String> all) {
        left = new TreeSet<>(all);
    }

    @Override
    public boolean narrow(Comparison test) {
        if (test.operator().isEmpty()) {
            return retain(Set.of(String.valueOf(!test.negated())));
        }
        Set<String> named = test.operands().stream()
                .filter(o -> o.is(Form.TERM) || o.is(Form.FLAG))
                .map(Operand::text)
                .collect(Collectors.toSet());
        if (named.isEmpty()) {
            return true;
        }
        boolean not = test.operator().equals("!=") || test.negated();
        Set<String> allowed = new TreeSet<>(left);
        allowed.removeIf(term -> named.contains(term) == not);
        return retain(allowed);
    }

    boolean retain(Set<String> allowed) {
        if (left.stream().noneMatch(allowed::contains)) {
            return false;
        }
        left.retainAll(allowed);
        return true;
    }

    @Override
    public Text left() {
        String shown = left.stream().limit(SHOWN).collect(Collectors.joining(" / "));
        return Wording.written(left.size() > SHOWN ? shown + " …" : shown);
    }
}
