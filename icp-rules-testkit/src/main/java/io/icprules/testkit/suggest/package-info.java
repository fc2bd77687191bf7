/**
 * Suggests scenarios for what no scenario notices: {@link io.icprules.testkit.suggest.Suggester} finds a filing for each
 * change of a rule that survives, and {@link io.icprules.testkit.suggest.SuggestionYaml} writes it as a row of a scenario.
 * What a suggestion expects is what the rules say today; that it is right is for a person to say.
 */
@NullMarked
package io.icprules.testkit.suggest;

import org.jspecify.annotations.NullMarked;
