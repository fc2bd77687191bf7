/**
 * Rules for jobs that run on many machines. The way in is {@link io.icprules.drools.handle.RulesHandle}: small, travels with
 * the job, and finds its rules on the machine where it arrives, once for each virtual machine.
 */
@NullMarked
package io.icprules.drools.handle;

import org.jspecify.annotations.NullMarked;
