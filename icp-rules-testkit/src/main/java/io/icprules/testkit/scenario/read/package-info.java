/**
 * What scenario files are made of, below the level of scenarios: bases, deltas, tables, days and the complaints about
 * them. Turns nodes of documents into other nodes; knows nothing of verdicts.
 */
@NullMarked
package io.icprules.testkit.scenario.read;

import org.jspecify.annotations.NullMarked;
