package io.icprules.drools.handle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.icprules.api.ErrorCode;
import io.icprules.api.FilingRules;
import io.icprules.api.FilingRulesException;
import io.icprules.drools.engine.RuleEngine;
import io.icprules.drools.pack.PackFixture;
import io.icprules.drools.source.RuleFolder;
import io.icprules.drools.start.FreshJvm;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Handles travel without rules and find the same ones again, once for each virtual machine, or say that they are others. */
class RulesHandleTest {

    @TempDir
    Path folder;

    @Test
    void aHandleIsUsedInAnotherVirtualMachine() throws Exception {
        RulesHandle handle = overlay("cn-js-ours");
        Path file = write(handle);
        List<String> said =
                FreshJvm.run(List.of("-cp", System.getProperty("java.class.path")), HandleUser.class, file.toString());
        assertThat(said).endsWith(HandleUser.judged(handle.rules()), "one rule base");
        assertThat(said).noneMatch(line -> line.startsWith(RulesHandle.bundled().digest()));
    }

    @Test
    void theHandleOfTheBundledRulesFindsTheOnesThatAreLoaded() throws Exception {
        RulesHandle handle = RulesHandle.of("bundled");
        assertThat(HandleUser.read(write(handle)).rules()).isSameAs(FilingRules.load());
        assertThat(handle).isEqualTo(RulesHandle.bundled());
        assertThat(handle.digest()).isEqualTo(FilingRules.load().describe().id().digest());
    }

    @Test
    void noRulesTravel() throws Exception {
        RulesHandle handle = overlay("cn-js-ours");
        handle.rules();
        byte[] bytes = Files.readAllBytes(write(handle));
        assertThat(bytes).hasSizeLessThan(500 + handle.rulesFrom().length());
        assertThat(new String(bytes, StandardCharsets.ISO_8859_1)).doesNotContain("FilingRules", "cn-js");
    }

    @Test
    void theDigestIsThatOfTheVerdicts() {
        RulesHandle handle = overlay("cn-js-ours");
        assertThat(HandleUser.judged(handle.rules())).startsWith(handle.digest());
    }

    @Test
    void oneRuleBaseServesEveryThreadAndPlace() throws Exception {
        RulesHandle handle = overlay("cn-js-many");
        Path elsewhere = PackFixture.copy(folder.resolve("ours"), folder.resolve("elsewhere"));
        RulesHandle same = RulesHandle.of("bundled+" + elsewhere);
        assertThat(same.digest()).isEqualTo(handle.digest());
        Set<FilingRules> found = Collections.newSetFromMap(new IdentityHashMap<>());
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<FilingRules>> calls = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                calls.add((i % 2 == 0 ? handle : same)::rules);
            }
            for (Future<FilingRules> future : threads.invokeAll(calls)) {
                found.add(future.get());
            }
        } finally {
            threads.shutdown();
        }
        assertThat(found).hasSize(1);
        assertThat(new RulesHandle(handle.rulesFrom(), handle.digest(), RuleEngine.INTERPRETER).rules())
                .isNotIn(found);
    }

    @Test
    void otherRulesAreRefusedUntilTheRightOnesAreThere() {
        RulesHandle handle = overlay("cn-js-first");
        String found = overlay("cn-js-second").digest();
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(handle::rules)
                    .isInstanceOfSatisfying(
                            FilingRulesException.class,
                            e -> assertThat(e.code()).isEqualTo(ErrorCode.RULES_DIFFER))
                    .hasMessageStartingWith("ICP-2011 The rules at " + handle.rulesFrom())
                    .hasMessageContaining(found)
                    .hasMessageContaining("expected " + handle.digest());
        }
        assertThat(overlay("cn-js-first")).isEqualTo(handle);
        assertThat(HandleUser.judged(handle.rules())).startsWith(handle.digest());
    }

    @Test
    void bundledRulesOfAnotherVersionAreRefused() {
        RulesHandle old = new RulesHandle("bundled", "0".repeat(64), RuleEngine.GENERATED);
        assertThatThrownBy(old::rules)
                .hasMessageStartingWith("ICP-2011")
                .hasMessageContaining(RulesHandle.bundled().digest());
    }

    @Test
    void nothingAtThePlaceIsAnError() {
        assertThatThrownBy(() -> RulesHandle.of("bundled+" + folder.resolve("nowhere")))
                .hasMessageStartingWith("ICP-2006 There are no rules at bundled+")
                .hasMessageContaining("expected bundled, a folder, a jar");
        assertThatThrownBy(() -> RulesHandle.of("bundled+classpath:nowhere")).hasMessageStartingWith("ICP-2006");
    }

    @Test
    void rulesOnTheClassPathAreFound() throws IOException {
        RulesHandle inFolder = overlay("cn-js-ours");
        Path packed = PackFixture.copy(folder.resolve("ours"), folder.resolve("jar/META-INF/icp-rules"));
        Files.writeString(
                packed.resolve(RuleFolder.MANIFEST), RuleFolder.read(packed).manifest());
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.resolve("jar").toUri().toURL()}, before)) {
            Thread.currentThread().setContextClassLoader(loader);
            RulesHandle handle = RulesHandle.of("bundled+classpath:META-INF/icp-rules");
            assertThat(handle.digest()).isEqualTo(inFolder.digest());
            assertThat(handle.rules()).isSameAs(inFolder.rules());
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    private RulesHandle overlay(String rule) {
        String text = PackFixture.jiangsu(
                rule, "本公司规则。", "nature == SubjectNature.ENTERPRISE", "verdict.violated( $subject );");
        PackFixture.write(folder.resolve("ours"), "province/32-jiangsu.drl", text);
        return RulesHandle.of("bundled+" + folder.resolve("ours"));
    }

    private Path write(RulesHandle handle) throws IOException {
        Path file = folder.resolve("handle");
        try (OutputStream out = Files.newOutputStream(file);
                ObjectOutputStream objects = new ObjectOutputStream(out)) {
            objects.writeObject(handle);
        }
        return file;
    }
}
