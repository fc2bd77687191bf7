package io.icprules.drools.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.icprules.api.FilingRulesException;
import io.icprules.drools.pack.RulePack;
import io.icprules.drools.source.RuleFolder;
import io.icprules.drools.source.RuleProblem;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Attacks by the manifest of a pack, and by the jar it comes in. */
class ManifestAttackTest {

    private static final String RULES = RulePack.JAR_FOLDER;

    @TempDir
    Path root;

    @TempDir
    Path elsewhere;

    private String manifest;

    @BeforeEach
    void newFolder() throws IOException {
        manifest = RuleFolder.read(PackFolder.good(root).root()).manifest();
    }

    @Test
    void aGoodPackIsTaken() throws IOException {
        assertThat(RulePack.jar(jar(goodEntries())).check().problems()).isEmpty();
        folder(manifest);
        assertThat(RulePack.folder(root).check().problems()).isEmpty();
    }

    /** Paths that lead out of the pack, or to what is no rule file. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "../secret.drl",
                "../../../../../../etc/passwd",
                "/etc/passwd",
                "national/../../secret.drl",
                "national/./attack.drl",
                "C:\\windows\\system.ini",
                "national\\attack.drl",
                "national//attack.drl",
                "file:/etc/passwd",
                "http://attack.invalid/a.drl",
                "jar:file:a.jar!/b.drl",
                "~/secret.drl",
                "national/attack.drl/",
                "",
                " ",
                ".",
                "..",
                "national/attack.drl\u0000.txt",
                "io/icprules/attack/Evil.class",
                "META-INF/services/a",
                "national/аttack.drl",
                "NATIONAL/ATTACK.DRL",
                "a\u001b[2Jb"
            })
    void aPathThatLeadsElsewhere(String path) throws IOException {
        String line = "0".repeat(64) + "  " + path + "\n";
        folder(manifest + line);
        assertThat(codes(RulePack.folder(root))).contains("MANIFEST_DIFFERS");

        Map<String, String> entries = goodEntries();
        entries.put(RULES + RuleFolder.MANIFEST, manifest + line);
        entries.put(RULES + path, "secret");
        RulePack jar = RulePack.jar(jar(entries));
        assertThat(codes(jar)).contains("MANIFEST_DIFFERS", "FILE_PLACE");
    }

    /** A class path of folders resolves {@code ..}; we never ask it to. */
    @Test
    void aPathOutOfTheClassPathIsNotOpened() throws IOException {
        Path classes = elsewhere.resolve("a/classes");
        Files.createDirectories(classes.resolve("pack"));
        Files.writeString(elsewhere.resolve("a/secret.drl"), "secret");
        Files.writeString(classes.resolve("pack/" + RuleFolder.MANIFEST), "0".repeat(64) + "  ../../secret.drl\n");
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()}, null)) {
            RulePack pack = RulePack.resources(loader, "pack");
            assertThat(codes(pack)).contains("FILE_PLACE", "MANIFEST_DIFFERS");
            assertThat(pack.check().problems())
                    .noneMatch(problem -> problem.found().contains("other content"));
        }
    }

    @Test
    void otherContent() throws IOException {
        folder(manifest);
        PackFolder.good(root).with(PackFolder.PATH, PackFolder.GOOD + "\n");
        assertThat(codes(RulePack.folder(root))).containsExactly("MANIFEST_DIFFERS");
    }

    @Test
    void aFileThatIsNotListed() throws IOException {
        folder(manifest);
        PackFolder.good(root)
                .with(
                        "national/other.drl",
                        PackFolder.GOOD
                                .replace(".attack", ".other")
                                .replace("cn-nat-attack", "cn-nat-other")
                                .replace("@message(\"", "@message(\"另"));
        assertThat(codes(RulePack.folder(root))).containsExactly("MANIFEST_DIFFERS");
    }

    @Test
    void aPathThatStandsTwice() throws IOException {
        String drl = manifest.lines()
                .filter(line -> line.endsWith(".drl"))
                .findFirst()
                .orElseThrow();
        folder(drl.replaceFirst("^[0-9a-f]+", "0".repeat(64)) + "\n" + manifest);
        assertThat(codes(RulePack.folder(root))).containsExactly("MANIFEST_DIFFERS");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "x", "  ", "\u0000", "\uFFFD", "national/attack.drl"})
    void nonsense(String text) throws IOException {
        folder(text);
        assertThat(codes(RulePack.folder(root))).contains("MANIFEST_DIFFERS");
    }

    @Test
    void bytesThatAreNoText() throws IOException {
        Files.write(root.resolve(RuleFolder.MANIFEST), manifest.getBytes(StandardCharsets.UTF_16));
        assertThat(codes(RulePack.folder(root))).contains("MANIFEST_DIFFERS");
    }

    @Test
    void moreFilesThanAPackCanHave() throws IOException {
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < 2_001; i++) {
            list.append("0".repeat(64)).append("  national/a").append(i).append(".drl\n");
        }
        Map<String, String> entries = goodEntries();
        entries.put(RULES + RuleFolder.MANIFEST, list.toString());
        assertThat(codes(RulePack.jar(jar(entries)))).contains("TOO_LARGE");
    }

    @Test
    void anEntryThatUnpacksToMoreThanAFileMayHave() throws IOException {
        Map<String, String> entries = goodEntries();
        entries.put(RULES + PackFolder.PATH, " ".repeat((4 << 20) + 1));
        Path jar = jar(entries);
        assertThatThrownBy(() -> RulePack.jar(jar)).isInstanceOf(FilingRulesException.class);
    }

    /** What unpacks to gigabytes is read as far as a pack may go; each file is within its own limit. */
    @Test
    void entriesThatUnpackToMoreThanAPackMayHave() throws IOException {
        Map<String, String> entries = goodEntries();
        StringBuilder list = new StringBuilder(manifest);
        String blanks = " ".repeat(4 << 20);
        for (int i = 0; i < 10; i++) {
            entries.put(RULES + "national/a" + i + ".drl", blanks);
            list.append("0".repeat(64)).append("  national/a").append(i).append(".drl\n");
        }
        entries.put(RULES + RuleFolder.MANIFEST, list.toString());
        assertThat(codes(RulePack.jar(jar(entries)))).contains("TOO_LARGE");
    }

    /** Classes and services in a jar of rules are never loaded: only what the manifest lists is read. */
    @Test
    void classesBesideTheRulesAreNotLoaded() throws IOException {
        Map<String, String> entries = goodEntries();
        entries.put("META-INF/services/io.icprules.api.spi.Evil", "io.icprules.attack.Evil");
        entries.put("../../outside.drl", PackFolder.GOOD);
        assertThat(RulePack.jar(jar(entries)).check().problems()).isEmpty();
        assertThat(root.getParent().resolve("outside.drl")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "PK", "no zip at all", "\u0000\u0001"})
    void noJar(String text) throws IOException {
        Path jar = Files.writeString(elsewhere.resolve("a.jar"), text);
        assertThatThrownBy(() -> RulePack.jar(jar)).isInstanceOf(FilingRulesException.class);
    }

    @Test
    void aJarWithoutItsFiles() throws IOException {
        Map<String, String> entries = goodEntries();
        entries.remove(RULES + PackFolder.PATH);
        Path jar = jar(entries);
        assertThatThrownBy(() -> RulePack.jar(jar)).isInstanceOf(FilingRulesException.class);
        entries.put(RULES + PackFolder.PATH + "/", "");
        Path folderForFile = jar(entries);
        assertThatThrownBy(() -> RulePack.jar(folderForFile)).isInstanceOf(FilingRulesException.class);
    }

    private void folder(String text) throws IOException {
        Files.writeString(root.resolve(RuleFolder.MANIFEST), text);
    }

    private Map<String, String> goodEntries() {
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put(RULES + RuleFolder.MANIFEST, manifest);
        entries.put(RULES + PackFolder.PATH, PackFolder.GOOD);
        entries.put(RULES + RuleFolder.RULE_BASE, PackFolder.IDENTITY);
        return entries;
    }

    private Path jar(Map<String, String> entries) throws IOException {
        Path jar = Files.createTempFile(elsewhere, "pack", ".jar");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return jar;
    }

    private static List<String> codes(RulePack pack) {
        return Refusal.of(pack).stream()
                .map(RuleProblem::code)
                .map(Enum::name)
                .distinct()
                .toList();
    }
}
