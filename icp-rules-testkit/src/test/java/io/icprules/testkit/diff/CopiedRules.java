package io.icprules.testkit.diff;

import io.icprules.drools.pack.EffectiveRules;
import io.icprules.drools.pack.RulePack;
import io.icprules.drools.source.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** A folder with a copy of the bundled rules, to be changed. */
public final class CopiedRules {

    private static final EffectiveRules BUNDLED = RulePack.bundled().check().rules();

    private final Path folder;

    private CopiedRules(Path folder) {
        this.folder = folder;
    }

    /** Copies the bundled rules into an empty folder. */
    public static CopiedRules in(Path folder) throws IOException {
        CopiedRules copied = new CopiedRules(folder);
        for (SourceFile file : BUNDLED.files()) {
            copied.write(file.file().path(), file.file().text());
        }
        for (String name : List.of("rule-base.properties", "contradictions.properties")) {
            try (InputStream in = RulePack.class.getResourceAsStream("/io/icprules/rules/" + name)) {
                copied.write(name, new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return copied;
    }

    /** The bundled rules. */
    public static EffectiveRules bundled() {
        return BUNDLED;
    }

    /** The folder. */
    public Path folder() {
        return folder;
    }

    /** The rules in the folder. */
    public EffectiveRules rules() {
        return RulePack.folder(folder).check().rules();
    }

    /** Changes a text that stands once behind the name of a rule. */
    public void edit(String path, String ruleId, String from, String to) throws IOException {
        String text = Files.readString(folder.resolve(path));
        int rule = text.indexOf("rule \"" + ruleId + "\"");
        int place = text.indexOf(from, Math.max(0, rule));
        if (rule < 0 || place < 0 || place > text.indexOf("\nend\n", rule)) {
            throw new IllegalArgumentException("rule " + ruleId + " has no " + from);
        }
        write(path, text.substring(0, place) + to + text.substring(place + from.length()));
    }

    /** Takes a rule away. */
    public void withdraw(String path, String ruleId) throws IOException {
        String text = Files.readString(folder.resolve(path));
        int rule = text.indexOf("rule \"" + ruleId + "\"");
        int end = text.indexOf("\nend\n", rule) + "\nend\n".length();
        write(path, text.substring(0, rule) + text.substring(end));
    }

    /** Adds something behind the last rule of a file. */
    public void append(String path, String rule) throws IOException {
        write(path, Files.readString(folder.resolve(path)) + "\n" + rule);
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, text);
    }
}
