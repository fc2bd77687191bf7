/** The command line {@code icp-rules}: {@link io.icprules.testkit.cli.Main} is where it starts. */
@NullMarked
package io.icprules.testkit.cli;

import org.jspecify.annotations.NullMarked;
