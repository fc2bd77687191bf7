/**
 * What rules say, and how it becomes a verdict. Rules talk to {@link io.icprules.drools.collect.VerdictCollector}; each
 * part of {@link io.icprules.drools.collect.Collected} keeps one element of the verdict;
 * {@link io.icprules.drools.collect.VerdictAssembler} puts them together. This is the only way from fact to finding.
 */
@NullMarked
package io.icprules.drools.collect;

import org.jspecify.annotations.NullMarked;
