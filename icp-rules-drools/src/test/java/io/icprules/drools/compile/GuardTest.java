package io.icprules.drools.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.icprules.api.ErrorCode;
import io.icprules.api.FilingRulesException;
import io.icprules.drools.pack.EffectiveRule;
import io.icprules.drools.pack.RulePack;
import io.icprules.drools.source.SourceRule;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the guard does to code that got past the check of rule files. */
class GuardTest {

    /** Code that a rule could smuggle in. */
    static final class SetsAProperty {
        static void run() {
            System.setProperty("icprules.guard", "reached");
        }
    }

    static final class Reflects implements Function<String, Object> {
        @Override
        public Object apply(String name) {
            try {
                return Class.forName(name);
            } catch (ClassNotFoundException e) {
                return "";
            }
        }
    }

    static final class StartsAProcess {
        Object run() throws IOException {
            return new ProcessBuilder("true").start();
        }
    }

    static final class ReadsAFile {
        Object[] files = new java.io.File[0];
    }

    @Test
    void classesMentionNothingThatRulesDoNotNeed() throws IOException {
        assertRefused(SetsAProperty.class, "uses java/lang/System.setProperty");
        assertRefused(Reflects.class, "uses java/lang/Class.forName", "mentions java/util/function/Function");
        assertRefused(StartsAProcess.class, "mentions java/lang/ProcessBuilder");
        assertRefused(ReadsAFile.class, "mentions java/io/File");
    }

    @Test
    void whatIsNoClassFileIsRefused() {
        assertThatThrownBy(() -> GeneratedClassCheck.check(Map.of("a/B", new byte[] {1, 2, 3})))
                .hasMessageContaining("a/B is no class file that we can read");
    }

    @Test
    void classesOfRulesPassAndReachNothingElse() throws Exception {
        Map<String, List<SourceRule>> rules = Map.of(
                "io.icprules.rules.province.tibet",
                RulePack.bundled().check().rules().rules().stream()
                        .filter(rule -> rule.packageName().endsWith(".tibet"))
                        .map(EffectiveRule::source)
                        .toList());
        GeneratedRules generated = RuleCompiler.compile(rules);
        assertThat(generated.models()).singleElement().asString().startsWith("io.icprules.rules.province.tibet.Rules");
        ClassLoader loader = generated.classes();
        assertThat(Class.forName(generated.models().get(0), false, loader).getClassLoader())
                .isSameAs(loader);
        for (String beyond : List.of(
                "java.lang.Runtime",
                "java.lang.ProcessBuilder",
                "java.io.File",
                "java.net.URL",
                "org.kie.api.KieServices",
                "io.icprules.drools.engine.RuleBases",
                "io.icprules.api.FilingRules")) {
            assertThatThrownBy(() -> Class.forName(beyond, false, loader)).isInstanceOf(ClassNotFoundException.class);
        }
        assertThat(loader.getResource("META-INF/MANIFEST.MF")).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "drools.drl.antlr4.parser.enabled",
                "drools.lang.level",
                "drools.dialect.default",
                "drools.dialect.java.compiler"
            })
    void noCompilingWhereTheHostChangedHowDroolsReads(String name) {
        Properties properties = new Properties();
        properties.setProperty("drools.other", "x");
        assertThatCode(() -> HostSettings.check(properties)).doesNotThrowAnyException();
        properties.setProperty(name, "x");
        assertThatThrownBy(() -> HostSettings.check(properties))
                .isInstanceOfSatisfying(
                        FilingRulesException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.HOST_SETTINGS))
                .hasMessageContaining(name)
                .hasMessageNotContaining("drools.other");
    }

    @Test
    void droolsReadsWhatWeReadAndNothingElse() {
        List<SourceRule> rules = RulePack.bundled().check().rules().rules().stream()
                .map(EffectiveRule::source)
                .filter(rule -> rule.name().equals("cn-js-org-responsible-person"))
                .toList();
        assertThat(CanonicalDrl.print("io.icprules.rules.province.jiangsu", rules)
                        .lines()
                        .skip(5))
                .containsExactly(
                        "rule \"cn-js-org-responsible-person\"",
                        "@title(\"法定代表人以外的主体负责人\")",
                        "@titleEn(\"Responsible person other than the legal representative\")",
                        "@from(\"2018-11-05\")",
                        "@source(\"cn.zh-CN/ICP备案前准备/学习管局规则/华东各省管局规则/江苏备案规则.md\")",
                        "@section(\"企业用户 / 重要规则\")",
                        "@severity(\"DOCUMENT\")",
                        "@message(\"江苏要求主体负责人由法定代表人担任；由他人担任的，请提供授权委托书。\")",
                        "@messageEn(\"Jiangsu requires the legal representative as responsible person; for somebody else, supply"
                                + " the letter of authorisation.\")",
                        "when",
                        "$person : Person( dataOrder, organisation, role == PersonRole.RESPONSIBLE_PERSON, ! legalRepresentative )",
                        "then",
                        "verdict.requires( DocumentType.AUTHORISATION_LETTER_RESPONSIBLE_PERSON, $person );",
                        "end");
    }

    private static void assertRefused(Class<?> type, String... found) throws IOException {
        Map<String, byte[]> classes = Map.of(type.getName().replace('.', '/'), bytes(type));
        assertThatThrownBy(() -> GeneratedClassCheck.check(classes))
                .isInstanceOfSatisfying(
                        FilingRulesException.class,
                        e -> assertThat(e.code()).isEqualTo(ErrorCode.GENERATED_CODE_REFUSED))
                .message()
                .contains(found);
    }

    private static byte[] bytes(Class<?> type) throws IOException {
        String file = type.getName().substring(type.getPackageName().length() + 1) + ".class";
        try (InputStream in = Objects.requireNonNull(type.getResourceAsStream(file))) {
            return in.readAllBytes();
        }
    }
}
