/**
 * What rules look at. {@link io.icprules.drools.facts.FactMapper} turns an application into facts; the classes
 * {@link io.icprules.drools.facts.Order}, {@link io.icprules.drools.facts.Filing},
 * {@link io.icprules.drools.facts.Subject}, {@link io.icprules.drools.facts.Person},
 * {@link io.icprules.drools.facts.Site}, {@link io.icprules.drools.facts.Server},
 * {@link io.icprules.drools.facts.Domain}, {@link io.icprules.drools.facts.Document},
 * {@link io.icprules.drools.facts.Modification} and {@link io.icprules.drools.facts.Access} are the patterns of rules, and
 * {@link io.icprules.drools.facts.Words} their tests on words. Views derive values from the application; facts hold them.
 */
@NullMarked
package io.icprules.drools.facts;

import org.jspecify.annotations.NullMarked;
