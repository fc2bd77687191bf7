package io.icprules.testkit.conform;

import io.icprules.testkit.mutation.Mutant;
import java.util.OptionalLong;

/**
 * A bug that was planted in a rule.
 *
 * @param bug the change of the rule
 * @param foundAt number of the filing that gave it away; empty when none did
 */
public record PlantedBug(Mutant bug, OptionalLong foundAt) {}
