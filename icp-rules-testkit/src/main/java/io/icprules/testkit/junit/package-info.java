/**
 * Scenarios in the JUnit tests of a Java project: every scenario below a folder is a test of its own, and IDEs jump from it
 * to its line in the file. Two forms of the same thing, with JUnit 5.10 or later and with JUnit 6:
 *
 * <pre>{@code
 * @FilingScenarios("src/test/scenarios")
 * class ScenariosTest implements FilingScenarioTests {}
 *
 * class ScenariosTest {
 *     @TestFactory
 *     Stream<DynamicNode> scenarios() {
 *         return FilingScenarioTests.in(Path.of("src/test/scenarios"));
 *     }
 * }
 * }</pre>
 *
 * <p>Why the annotation alone does not do: JUnit runs a class only when a method in it, or one it inherits, is a test, so
 * {@link io.icprules.testkit.junit.FilingScenarioTests} brings that method, a test factory. Why a test factory: dynamic
 * tests carry a place in a file each, and containers keep the folders; the invocations of a test template or of a class
 * template all point to the same Java code.
 *
 * <p>A scenario that does not hold fails with what was expected, what came and the rules that led there; a file with a
 * mistake is one failing test that says line, column and hint, and the other files run; a folder without scenarios fails.
 * None of these failures has a stack trace: no Java code is to blame.
 */
@NullMarked
package io.icprules.testkit.junit;

import org.jspecify.annotations.NullMarked;
