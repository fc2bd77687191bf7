package io.icprules.drools.rule;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The annotations a rule may carry; docs/writing-a-rule.md explains each. */
public final class RuleAnnotations {

    /** Annotations with a text in Chinese; the English text stands under the same name with {@code En} behind it. */
    public static final List<String> TEXTS =
            List.of("title", "message", "remedy", "authority", "papers", "countedFrom");

    /** Every annotation a rule may carry. */
    public static final Set<String> KNOWN = Stream.concat(
                    Stream.of(
                            "from",
                            "until",
                            "source",
                            "section",
                            "severity",
                            "contradiction",
                            "row",
                            "otherwise",
                            "facts"),
                    TEXTS.stream().flatMap(name -> Stream.of(name, name + "En")))
            .collect(Collectors.toUnmodifiableSet());

    private RuleAnnotations() {}
}
