/**
 * Compiles rules that did not come with this library, and guards against what may hide in them. The way in is
 * {@link io.icprules.drools.compile.RuleCompiler}. Rules are code to Drools; the layers of the guard, each of which alone
 * stops nearly everything:
 *
 * <ol>
 *   <li>bytes and syntax: {@code io.icprules.drools.source} refuses every file that is not plainly rules;
 *   <li>{@link io.icprules.drools.compile.CanonicalDrl}: Drools never sees the file, but what we read in it, printed anew;
 *   <li>{@link io.icprules.drools.compile.HostSettings}: no compiling where the host changed how Drools reads;
 *   <li>{@link io.icprules.drools.compile.GeneratedClassCheck}: the classes that come out mention nothing but what rules need;
 *   <li>{@link io.icprules.drools.compile.GeneratedClassLoader}: and could not reach more if they did.
 * </ol>
 *
 * <p>Needs the compiler of Drools on the class path: {@code org.drools:drools-engine} in full, and
 * {@code org.drools:drools-ecj} or a JDK.
 */
@NullMarked
package io.icprules.drools.compile;

import org.jspecify.annotations.NullMarked;
