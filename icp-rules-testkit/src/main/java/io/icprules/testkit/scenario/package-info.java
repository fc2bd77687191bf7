/**
 * Scenarios: a filing and what the rules are expected to say of it, in one YAML or JSON file.
 * {@link io.icprules.testkit.scenario.ScenarioRunner} runs them, on the command line as well as in tests.
 */
@NullMarked
package io.icprules.testkit.scenario;

import org.jspecify.annotations.NullMarked;
