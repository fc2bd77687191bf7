/**
 * Rules that change while a service runs. {@link io.icprules.drools.reload.ReloadingRules} is the way in: it serves the last
 * rules that were in order, whatever is published. {@link io.icprules.drools.reload.RulePublisher} publishes a folder so that
 * nobody ever sees half of it.
 */
@NullMarked
package io.icprules.drools.reload;

import org.jspecify.annotations.NullMarked;
