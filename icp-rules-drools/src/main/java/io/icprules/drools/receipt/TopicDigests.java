package io.icprules.drools.receipt;

import java.util.List;
import java.util.Objects;

/**
 * Digests of the rules of a topic or province.
 *
 * @param topic the topic, such as {@code national.addresses}
 * @param rules one text for each rule, in the order of the rules: the first 16 digits of a SHA-256, the id, and
 *     the days it applies on, {@code from..until}, with two spaces between them
 */
public record TopicDigests(String topic, List<String> rules) {

    /** Copies the list and checks what may not be null. */
    public TopicDigests {
        Objects.requireNonNull(topic, "topic");
        rules = List.copyOf(rules);
    }
}
