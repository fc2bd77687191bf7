package io.icprules.drools.source;

import io.icprules.drools.pack.PackFixture;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** Writes rule folders for tests. */
final class RuleFolderFixture {

    static final String PATH = "national/addresses.drl";

    /** A rule file without problems; tests break it in one place. */
    static final String GOOD =
            PackFixture.national("addresses", "cn-nat-sample", "BLOCKING", "dataOrder, containsAny( name, \"a\" )");

    private final Path root;

    RuleFolderFixture(Path root) {
        this.root = root;
    }

    RuleFolderFixture write(String path, String text) {
        PackFixture.write(root, path, text);
        return this;
    }

    RuleFolderFixture write(String path, byte[] bytes) {
        PackFixture.write(root, path, bytes);
        return this;
    }

    List<RuleProblem> check() {
        try {
            return RuleSourceCheck.check(root);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Problems as {@code CODE line:column}. */
    List<String> checked() {
        return check().stream()
                .map(p -> p.code() + " " + p.line() + ":" + p.column())
                .toList();
    }

    /** Lines of a rule, to be added to a file. */
    static String rule(String name, String annotations) {
        return GOOD.substring(GOOD.indexOf("rule \""))
                .replace("cn-nat-sample", name)
                .replace("消息。", name + " 的消息。")
                .replace("    @source", annotations + "    @source");
    }
}
