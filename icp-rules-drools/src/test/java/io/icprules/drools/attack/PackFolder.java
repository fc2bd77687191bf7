package io.icprules.drools.attack;

import io.icprules.drools.pack.RulePack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A rule pack in a folder, for tests to spoil. */
final class PackFolder {

    /** Where the file of an attack lies. */
    static final String PATH = "national/attack.drl";

    /** A rule file without problems. */
    static final String GOOD = """
            package io.icprules.rules.national.attack

            import io.icprules.api.vocabulary.*
            import io.icprules.drools.facts.*
            import static io.icprules.drools.facts.Words.containsAny
            global io.icprules.drools.collect.VerdictCollector verdict

            rule "cn-nat-attack"
                @title("标题")
                @titleEn("Title")
                @source("a.md")
                @section("S")
                @severity("ADVICE")
                @message("消息。")
                @messageEn("Message.")
            when
                $site : Site( dataOrder )
            then
                verdict.violated( $site );
            end
            """;

    static final String IDENTITY = "version = 1\nverifiedFrom = 2016-01-01\nverifiedThrough = 2019-09-20\n";

    private final Path root;

    private PackFolder(Path root) {
        this.root = root;
    }

    /** A pack that can be used. */
    static PackFolder good(Path root) {
        return new PackFolder(root).with("rule-base.properties", IDENTITY).with(PATH, GOOD);
    }

    PackFolder with(String path, String text) {
        return with(path, text.getBytes(StandardCharsets.UTF_8));
    }

    PackFolder with(String path, byte[] bytes) {
        try {
            Files.createDirectories(root.resolve(path).getParent());
            Files.write(root.resolve(path), bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PackFolder without(String path) {
        try {
            Files.delete(root.resolve(path));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path root() {
        return root;
    }

    RulePack pack() {
        return RulePack.folder(root);
    }
}
