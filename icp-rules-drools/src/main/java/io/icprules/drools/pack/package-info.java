/**
 * Rule packs: where rules come from. {@link io.icprules.drools.pack.RulePack} is the way in: the bundled rules, a folder or
 * a jar, each read once, and one laid over another. {@link io.icprules.drools.pack.RulePack#check()} says what is wrong or
 * which rules are in effect.
 */
@NullMarked
package io.icprules.drools.pack;

import org.jspecify.annotations.NullMarked;
