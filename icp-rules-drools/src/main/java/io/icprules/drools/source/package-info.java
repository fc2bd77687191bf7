/**
 * Rule files as they are written. {@link io.icprules.drools.source.RuleSourceCheck} reads a folder of rule files and
 * reports everything wrong with them, with line and column; {@link io.icprules.drools.source.RuleCompilerStep} does so in
 * the build. Needs {@code drools-drl-parser}, which is an optional dependency: nothing here is used to evaluate a filing.
 *
 * <p>The reading is our own, of the small part of DRL that rules may use: whatever it does not know it refuses, and it
 * knows where everything stands. Drools' parser then has to find the same in the file.
 */
@NullMarked
package io.icprules.drools.source;

import org.jspecify.annotations.NullMarked;
