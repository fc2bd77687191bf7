package io.icprules.drools.source;

import io.icprules.api.Text;
import java.util.Set;
import java.util.TreeSet;

/** What a collection has and has not. */
final class PossibleMembers implements Possible {

    private final Set<String> in = new TreeSet<>();
    private final Set<String> notIn = new TreeSet<>();

    @Override
    public boolean narrow(Comparison test) {
        for (Operand operand : test.operands()) {
            Set<String> others = test.negated() ? in : notIn;
            if (others.contains(operand.toString())) {
                return false;
            }
            (test.negated() ? notIn : in).add(operand.toString());
        }
        return true;
    }

    @Override
    public Text left() {
        return in.isEmpty()
                ? Expected.LEFT_MEMBERS_WITHOUT.of(String.join(", ", notIn))
                : Expected.LEFT_MEMBERS_WITH.of(String.join(", ", in));
    }
}
