package io.icprules.testkit.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.icprules.api.FilingRules;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.FileSource;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;
import org.opentest4j.AssertionFailedError;

/** What JUnit makes of test classes with {@link FilingScenarios}. */
class FilingScenariosTest {

    private static final String FOLDER = "src/test/resources/junit/mixed";

    @FilingScenarios(FOLDER)
    static class OnAClass implements FilingScenarioTests {}

    @FilingScenarios("classpath:junit/mixed")
    static class OnTheClassPath implements FilingScenarioTests {}

    static class Inherits extends OnAClass {}

    static class OnMethods {
        @FilingScenarios(FOLDER + "/deep")
        Stream<DynamicNode> deep(ScenarioFolder folder) {
            return folder.tests();
        }

        @FilingScenarios(FOLDER)
        Stream<DynamicNode> one(ScenarioFolder folder) {
            return folder.filter("hol*").tests();
        }
    }

    @FilingScenarios(value = FOLDER, filter = "holds")
    static class Outer {
        @Nested
        class Inner implements FilingScenarioTests {}
    }

    @FilingScenarios(value = FOLDER, filter = "mixed/h*", fact = "cn-bj-*", rules = OtherRules.class)
    static class WithOptions implements FilingScenarioTests {}

    @FilingScenarios(value = FOLDER, filter = "fails", asOf = "2030-01-01")
    static class AnotherDay implements FilingScenarioTests {}

    @FilingScenarios(value = FOLDER, filter = "no-such-thing")
    static class LeavesNothing implements FilingScenarioTests {}

    @FilingScenarios("src/test/java/io/icprules/testkit/junit")
    static class Empty implements FilingScenarioTests {}

    @FilingScenarios("no/such/folder")
    static class NotThere implements FilingScenarioTests {}

    static class WithoutFolder implements FilingScenarioTests {}

    @FilingScenarios(FOLDER)
    static class WithoutScenarios {
        @Test
        void something_else() {}
    }

    @FilingScenarios("classpath:no/such/folder")
    static class NotOnTheClassPath implements FilingScenarioTests {}

    @FilingScenarios("classpath:org/junit/jupiter/api")
    static class InAJar implements FilingScenarioTests {}

    @FilingScenarios(value = FOLDER, asOf = "20.9.2019")
    static class NoDay implements FilingScenarioTests {}

    static class OtherRules implements Supplier<FilingRules> {
        static int asked;

        @Override
        public FilingRules get() {
            asked++;
            return FilingRules.load();
        }
    }

    @Test
    void each_scenario_is_a_test_in_the_container_of_its_folder() {
        EngineExecutionResults run = run(OnAClass.class);

        assertThat(names(run.containerEvents().started().stream()))
                .containsSubsequence("scenarios(ScenarioFolder)", "mixed/deep", "mixed");
        assertThat(names(run.testEvents().succeeded().stream())).containsExactly("holds");
        assertThat(names(run.testEvents().failed().stream())).containsExactly("fails", "mistaken.scenario.yaml");
        run.containerEvents().assertStatistics(stats -> stats.failed(0));
    }

    @Test
    void what_does_not_hold_is_told_without_java_and_with_both_sides_for_a_diff() {
        AssertionFailedError failure =
                (AssertionFailedError) failures(run(OnAClass.class)).get(0);

        assertThat(failure).message().startsWith("""
                src/test/resources/junit/mixed/deep/fails.scenario.yaml: scenario fails: 2 of 3 expectations fail
                  src/test/resources/junit/mixed/deep/fails.scenario.yaml:5:28: coverage.dateCovered
                    expected: false
                    actual:   true
                  src/test/resources/junit/mixed/deep/fails.scenario.yaml:6:15: filingType
                    expected: FIRST_FILING
                    actual:   UNDETERMINED
                    because:\
                """);
        assertThat(failure.getExpected().getStringRepresentation())
                .isEqualTo("coverage.dateCovered: false\nfilingType: FIRST_FILING");
        assertThat(failure.getActual().getStringRepresentation())
                .isEqualTo("coverage.dateCovered: true\nfilingType: UNDETERMINED");
        assertThat(failure.getStackTrace()).isEmpty();
    }

    @Test
    void a_mistake_in_a_file_is_told_with_its_place_and_a_hint() {
        Throwable failure = failures(run(OnAClass.class)).get(1);

        assertThat(failure.getMessage().lines().toList())
                .hasSize(4)
                .satisfiesExactly(
                        line -> assertThat(line)
                                .startsWith(
                                        FOLDER + "/deep/mistaken.scenario.yaml:2:41: ICP-4103 /application/provinze: "),
                        line -> assertThat(line).isEqualTo("  Maybe province was meant."),
                        line -> assertThat(line)
                                .startsWith(
                                        FOLDER + "/deep/mistaken.scenario.yaml:3:11: ICP-4103 /expect/admissability: "),
                        line -> assertThat(line).startsWith("  "));
        assertThat(failure.getStackTrace()).isEmpty();
    }

    @Test
    void tests_point_to_the_lines_of_their_files() {
        EngineExecutionResults run = run(OnAClass.class);

        assertThat(run.testEvents().finished().stream().map(FilingScenariosTest::source))
                .containsExactly(
                        "FileSource deep/fails.scenario.yaml 1:0",
                        "FileSource deep/mistaken.scenario.yaml 2:41",
                        "FileSource holds.scenario.yaml 1:0");
    }

    @Test
    void a_folder_on_the_class_path_points_to_the_files_a_person_edits() {
        EngineExecutionResults run = run(OnTheClassPath.class);

        assertThat(run.testEvents().finished().stream().map(FilingScenariosTest::source))
                .containsExactlyElementsOf(run(OnAClass.class).testEvents().finished().stream()
                        .map(FilingScenariosTest::source)
                        .toList());
    }

    @Test
    void subclasses_nested_classes_and_methods_have_the_folder_too() {
        assertThat(names(run(Inherits.class).testEvents().finished().stream())).hasSize(3);
        assertThat(names(run(Outer.Inner.class).testEvents().finished().stream()))
                .containsExactly("holds");
        assertThat(names(run(OnMethods.class).testEvents().finished().stream()))
                .containsExactlyInAnyOrder("fails", "mistaken.scenario.yaml", "holds");
    }

    @Test
    void options_choose_scenarios_rules_and_day() {
        int asked = OtherRules.asked;
        EngineExecutionResults run = run(WithOptions.class);

        assertThat(names(run.testEvents().succeeded().stream())).containsExactly("holds");
        assertThat(names(run.testEvents().failed().stream())).isEmpty();
        assertThat(OtherRules.asked).isEqualTo(asked + 1);
    }

    @Test
    void the_day_is_the_one_asked_for() {
        // on that day the rules are not known to hold, which is what the scenario expects
        assertThat(messages(AnotherDay.class))
                .hasSize(1)
                .allMatch(message -> message.contains(": 1 of 3 expectations fail"));
    }

    @Test
    void a_folder_that_tests_nothing_fails() {
        assertThat(messages(Empty.class))
                .containsExactly("src/test/java/io/icprules/testkit/junit: there is no scenario in it\n"
                        + "  The files are called *.scenario.yaml, *.scenario.yml or *.scenario.json.");
        assertThat(messages(LeavesNothing.class))
                .containsExactly(FOLDER + ": filter and fact leave none of its scenarios");
        assertThat(messages(NotThere.class)).hasSize(1).allMatch(message -> message.startsWith("no/such/folder: "));
    }

    @Test
    void what_is_set_up_wrongly_is_told() {
        String here = FilingScenariosTest.class.getName();
        assertThat(messages(WithoutFolder.class))
                .allMatch(message -> message.contains(
                        here + "$WithoutFolder has no @FilingScenarios(\"folder\") that says where its scenarios are."))
                .hasSize(1);
        assertThat(messages(WithoutScenarios.class))
                .containsExactly(here + "$WithoutScenarios has @FilingScenarios but runs no scenarios."
                        + " Let it implement FilingScenarioTests.");
        assertThat(messages(NotOnTheClassPath.class))
                .hasSize(1)
                .allMatch(message -> message.contains("names nothing on the class path; expected one folder."));
        assertThat(messages(InAJar.class))
                .hasSize(1)
                .allMatch(message -> message.contains("Scenarios in a jar have to be unpacked first."));
        assertThat(messages(NoDay.class))
                .hasSize(1)
                .allMatch(message -> message.contains("asOf of @FilingScenarios is \"20.9.2019\"; expected a day"));
    }

    private static EngineExecutionResults run(Class<?> tests) {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(tests))
                .execute();
    }

    private static List<String> messages(Class<?> tests) {
        return failures(run(tests)).stream().map(Throwable::getMessage).toList();
    }

    private static List<Throwable> failures(EngineExecutionResults run) {
        return run.allEvents().failed().stream()
                .map(event -> event.getRequiredPayload(TestExecutionResult.class)
                        .getThrowable()
                        .orElseThrow())
                .toList();
    }

    private static List<String> names(Stream<Event> events) {
        return events.map(event -> event.getTestDescriptor().getDisplayName()).toList();
    }

    private static String source(Event event) {
        return event.getTestDescriptor()
                .getSource()
                .map(FileSource.class::cast)
                .map(source -> "FileSource "
                        + Path.of(FOLDER)
                                .toAbsolutePath()
                                .relativize(source.getFile().toPath())
                        + " "
                        + source.getPosition()
                                .map(p -> p.getLine() + ":" + p.getColumn().orElse(0))
                                .orElse("-"))
                .orElse("none");
    }
}
