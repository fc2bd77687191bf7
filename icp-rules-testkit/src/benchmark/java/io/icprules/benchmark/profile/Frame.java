package io.icprules.benchmark.profile;

/**
 * A method on a stack.
 *
 * @param type name of its class
 * @param method its name
 */
record Frame(String type, String method) {

    /** Where generated programs are. */
    static final String GENERATED = "io.icprules.generated.";

    boolean isOurs() {
        return type.startsWith("io.icprules.")
                && !type.startsWith("io.icprules.benchmark.")
                && !type.contains("$$Lambda");
    }

    /** Whether it only passes on to generated programs. */
    boolean isWay() {
        return type.startsWith("io.icprules.drools.generate.");
    }

    /** For readers: a generated program by its name alone, as there is one for each province. */
    String label() {
        String simple = type.substring(type.lastIndexOf('.') + 1)
                .replaceAll("\\$\\d+", "")
                .replace('$', '.');
        if (type.startsWith(GENERATED)) {
            return simple;
        }
        if (method.equals("<init>")) {
            return "new " + simple;
        }
        return simple + "." + (method.startsWith("lambda$") ? method.split("\\$", -1)[1] : method);
    }
}
