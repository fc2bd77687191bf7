package io.icprules.testkit.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.icprules.api.FilingRules;
import io.icprules.api.verdict.Finding;
import io.icprules.api.verdict.Verdict;
import io.icprules.api.vocabulary.Admissibility;
import io.icprules.api.vocabulary.FilingType;
import io.icprules.api.vocabulary.Outcome;
import io.icprules.api.vocabulary.Province;
import io.icprules.document.DocumentException;
import io.icprules.testkit.scenario.read.BundledBases;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BasesTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "enterprise-access, ACCESS_NEW",
        "enterprise-deregistration, DEREGISTER_SUBJECT",
        "enterprise-first-filing, FIRST_FILING",
        "enterprise-modification, MODIFY_SUBJECT",
        "enterprise-new-site, NEW_SITE_SAME_PROVIDER",
        "individual-first-filing, FIRST_FILING",
        "public-institution-first-filing, FIRST_FILING",
    })
    void a_bundled_base_is_accepted_and_violates_nothing(String name, FilingType type) {
        Verdict verdict = FilingRules.load()
                .evaluate(ScenarioText.read("scenario: s\nbase: " + name).application());

        assertThat(verdict.filingType().type()).isEqualTo(type);
        assertThat(verdict.admissibility()).isEqualTo(Admissibility.ACCEPTED);
        assertThat(verdict.findings()).extracting(Finding::outcome).doesNotContain(Outcome.VIOLATED);
        assertThat(verdict.undetermined()).noneMatch(fact -> fact.essential());
    }

    @Test
    void every_bundled_base_has_a_name_in_the_list() throws IOException, URISyntaxException {
        Path resources = Path.of(
                BasesTest.class.getResource("/io/icprules/testkit/bases").toURI());
        try (Stream<Path> files = Files.list(resources)) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".base.yaml", "")))
                    .containsExactlyInAnyOrderElementsOf(BundledBases.NAMES);
        }
    }

    @Test
    void the_nearest_base_counts() throws IOException {
        write("shop.base.yaml", "application: { province: BEIJING }");
        write("hebei/shop.base.yaml", "application: { province: HEBEI }");

        assertThat(province(write("a.scenario.yaml", "scenario: s\nbase: shop")))
                .isEqualTo(Province.BEIJING);
        assertThat(province(write("hebei/a.scenario.yaml", "scenario: s\nbase: shop")))
                .isEqualTo(Province.HEBEI);
        assertThat(province(write("hebei/deep/er/a.scenario.yaml", "scenario: s\nbase: shop")))
                .isEqualTo(Province.HEBEI);
        assertThat(province(write("tianjin/a.scenario.yaml", "scenario: s\nbase: shop")))
                .isEqualTo(Province.BEIJING);
    }

    @Test
    void a_base_of_a_folder_comes_before_one_that_is_bundled() throws IOException {
        write("enterprise-first-filing.base.yaml", "application: { province: HEBEI }");

        assertThat(province(write("a.scenario.yaml", "scenario: s\nbase: enterprise-first-filing")))
                .isEqualTo(Province.HEBEI);
    }

    @Test
    void above_the_root_no_base_is_looked_for() throws IOException {
        write("shop.base.yaml", "application: { province: BEIJING }");
        Path scenario = write("in/a.scenario.yaml", "scenario: s\nbase: shop");

        assertThat(ScenarioFile.readAll(scenario, folder)).hasSize(1);
        assertThatThrownBy(() -> ScenarioFile.readAll(scenario, folder.resolve("in")))
                .isInstanceOf(DocumentException.class)
                .hasMessageContaining("a.scenario.yaml:2:7: ICP-4131 /base: not found")
                .hasMessageContaining("(shop)");
    }

    @Test
    void a_base_may_start_from_another_and_differ() throws IOException {
        write("shop.base.yaml", """
                title: A shop in Hebei
                base: enterprise-first-filing
                without: [/registry]
                with:
                  province: HEBEI
                  /sites/0/name: 示例商店
                """);
        write("deep/app-shop.base.json", "{\"base\": \"shop\", \"with\": {\"channel\": \"APP\"}}");
        Scenario scenario = ScenarioFile.read(write("deep/a.scenario.yaml", "scenario: s\nbase: app-shop"));

        assertThat(scenario.application().province()).isEqualTo(Province.HEBEI);
        assertThat(scenario.application().channel()).hasToString("APP");
        assertThat(scenario.application().registry()).isNull();
        assertThat(scenario.application().sites().get(0).name()).isEqualTo("示例商店");
        assertThat(scenario.application().sites().get(0).domains()).hasSize(1);
    }

    @Test
    void a_base_of_a_base_is_looked_for_from_its_own_folder() throws IOException {
        write("shop.base.yaml", "application: { province: BEIJING }");
        write("app-shop.base.yaml", "base: shop");
        write("hebei/shop.base.yaml", "application: { province: HEBEI }");

        assertThat(province(write("hebei/a.scenario.yaml", "scenario: s\nbase: app-shop")))
                .isEqualTo(Province.BEIJING);
    }

    @Test
    void a_base_with_mistakes_is_named_as_the_user_names_files() throws IOException {
        Path here = Path.of("target", "bases-test");
        Files.createDirectories(here);
        Files.writeString(here.resolve("shop.base.yaml"), "application: { provinze: HEBEI }");
        Path scenario = Files.writeString(here.resolve("a.scenario.yaml"), "scenario: s\nbase: shop\n");

        assertThatThrownBy(() -> ScenarioFile.readAll(scenario))
                .isInstanceOf(DocumentException.class)
                .hasMessageContaining("\n" + here.resolve("shop.base.yaml") + ":1:16: ICP-4103 /application/provinze");
    }

    @Test
    void bases_are_no_scenarios() throws IOException {
        Path scenario = write("a.scenario.yaml", "scenario: s\nbase: shop");
        write("shop.base.yaml", "application: { province: BEIJING }");

        assertThat(ScenarioFiles.below(folder)).isEqualTo(List.of(scenario));
    }

    private static Province province(Path scenario) {
        return ScenarioFile.read(scenario).application().province();
    }

    private Path write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }
}
