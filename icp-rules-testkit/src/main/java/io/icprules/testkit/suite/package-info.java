/**
 * A folder of scenarios run as a whole: found, chosen, run on several threads, and reported in the order of the files.
 * {@link io.icprules.testkit.suite.SuiteRun} runs it; {@link io.icprules.testkit.suite.JUnitXml} and
 * {@link io.icprules.testkit.suite.SuiteJson} write down what came of it. The command line and the JUnit tests both stand
 * on this package.
 */
@NullMarked
package io.icprules.testkit.suite;

import org.jspecify.annotations.NullMarked;
