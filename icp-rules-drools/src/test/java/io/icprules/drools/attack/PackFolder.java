package io.icprules.drools.attack;

import io.icprules.drools.pack.PackFixture;
import io.icprules.drools.pack.RulePack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A rule pack in a folder, for tests to spoil. */
final class PackFolder {

    /** Where the file of an attack lies. */
    static final String PATH = "national/attack.drl";

    /** A rule file without problems. */
    static final String GOOD = PackFixture.national("attack", "cn-nat-attack", "ADVICE", "dataOrder");

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
        PackFixture.write(root, path, text);
        return this;
    }

    PackFolder with(String path, byte[] bytes) {
        PackFixture.write(root, path, bytes);
        return this;
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
