/**
 * Reports as one page for a browser, with all they need in one file. {@link io.icprules.testkit.html.HtmlPage} is the way in.
 */
@NullMarked
package io.icprules.testkit.html;

import org.jspecify.annotations.NullMarked;
