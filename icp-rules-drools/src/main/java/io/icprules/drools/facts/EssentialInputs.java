package io.icprules.drools.facts;

import java.util.Set;

/**
 * The inputs without which the questions the library exists for have no answer: filing type, required documents,
 * addresses in one province, text-message verification and pre-approvals. While one of them is unknown and a blocking or
 * document rule hangs on it, the verdict is "needs information"; any other unknown input is listed, and the verdict taken
 * on what is known (docs/decisions/0004-unknown-inputs.md).
 */
final class EssentialInputs {

    private static final Set<String> ESSENTIAL = Set.of(
            "/submittedOn",
            "/province",
            "/operation",
            "/sites",
            "/subject/nature",
            "/subject/certificate/address/province",
            "/subject/mailingAddress/province",
            "/subject/record/status",
            "/sites/*/domains",
            "/sites/*/domains/*/record/status",
            "/sites/*/content/categories");

    private EssentialInputs() {}

    /** Whether the input at a JSON pointer is essential. */
    static boolean contains(String pointer) {
        return ESSENTIAL.contains(withoutIndices(pointer));
    }

    private static String withoutIndices(String pointer) {
        if (!pointer.startsWith("/sites/")) {
            return pointer;
        }
        StringBuilder general = new StringBuilder(pointer.length());
        int from = 0;
        while (from < pointer.length()) {
            int slash = pointer.indexOf('/', from + 1);
            int end = slash < 0 ? pointer.length() : slash;
            char first = from + 1 < end ? pointer.charAt(from + 1) : '/';
            if (first >= '0' && first <= '9') {
                general.append("/*");
            } else {
                general.append(pointer, from, end);
            }
            from = end;
        }
        return general.toString();
    }
}
