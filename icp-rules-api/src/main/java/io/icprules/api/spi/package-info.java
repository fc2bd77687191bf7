/** What an engine implements to be found by {@link io.icprules.api.FilingRules#load()}. */
@NullMarked
package io.icprules.api.spi;

import org.jspecify.annotations.NullMarked;
