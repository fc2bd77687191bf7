package io.icprules.drools.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes rule folders for tests. */
final class RuleFolderFixture {

    static final String PATH = "national/addresses.drl";

    /** A rule file without problems; tests break it in one place. */
    static final String GOOD = """
            package io.icprules.rules.national.addresses

            import io.icprules.api.vocabulary.*
            import io.icprules.drools.facts.*
            import static io.icprules.drools.facts.Words.containsAny
            global io.icprules.drools.collect.VerdictCollector verdict

            rule "cn-nat-sample"
                @title("标题")
                @titleEn("Title")
                @source("a.md")
                @section("S")
                @severity("BLOCKING")
                @message("消息。")
                @messageEn("Message.")
            when
                $site : Site( dataOrder, containsAny( name, "a" ) )
            then
                verdict.violated( $site );
            end
            """;

    private final Path root;

    RuleFolderFixture(Path root) {
        this.root = root;
    }

    RuleFolderFixture write(String path, String text) {
        return write(path, text.getBytes(StandardCharsets.UTF_8));
    }

    RuleFolderFixture write(String path, byte[] bytes) {
        try {
            Files.createDirectories(root.resolve(path).getParent());
            Files.write(root.resolve(path), bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
