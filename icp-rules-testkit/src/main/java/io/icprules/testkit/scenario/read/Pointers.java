package io.icprules.testkit.scenario.read;

import io.icprules.document.Node;
import io.icprules.document.Node.Field;
import io.icprules.document.Node.ListNode;
import io.icprules.document.Node.ObjectNode;
import io.icprules.document.Suggestions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** JSON pointers as testers write them. */
final class Pointers {

    private static final Pattern NEARLY = Pattern.compile("[A-Za-z]+[0-9]?([./\\[][A-Za-z0-9\\]-]+)+");
    private static final Pattern NUMBER = Pattern.compile("0|[1-9][0-9]{0,3}");

    private Pointers() {}

    static boolean isPointer(String text) {
        return text.startsWith("/");
    }

    static List<String> tokens(String pointer) {
        return Arrays.stream(pointer.substring(1).split("/", -1))
                .map(token -> token.replace("~1", "/").replace("~0", "~"))
                .toList();
    }

    static boolean isIndex(String token) {
        return NUMBER.matcher(token).matches();
    }

    /** The pointer that was meant by {@code sites[0].name}, {@code sites.0.name} or {@code sites/0/name}. */
    static Optional<String> meant(String text) {
        if (!NEARLY.matcher(text).matches()) {
            return Optional.empty();
        }
        return Optional.of("/" + text.replace("]", "").replace('[', '/').replace('.', '/'));
    }

    /** The pointer to something that is there, closest to one where nothing is. */
    static Optional<String> closest(Node root, String pointer) {
        List<String> tokens = tokens(pointer);
        List<String> walked = new ArrayList<>();
        Node here = root;
        for (String token : tokens) {
            Optional<Node> next = here.child(token);
            String step = token;
            if (next.isEmpty()) {
                Optional<String> similar = Suggestions.closest(token, children(here));
                if (similar.isEmpty()) {
                    return Optional.empty();
                }
                step = similar.get();
                next = here.child(step);
            }
            walked.add(step);
            here = next.orElseThrow();
        }
        return Optional.of("/" + String.join("/", walked));
    }

    private static List<String> children(Node node) {
        if (node instanceof ObjectNode object) {
            return object.fields().stream().map(Field::name).toList();
        }
        // an index is not misspelt but miscounted
        return node instanceof ListNode list && list.entries().size() == 1 ? List.of("0") : List.of();
    }
}
