/** What reports for programs share: {@link io.icprules.testkit.json.JsonReports} is the way in. */
@NullMarked
package io.icprules.testkit.json;

import org.jspecify.annotations.NullMarked;
