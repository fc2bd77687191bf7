/**
 * The rules as pages to read and print. {@link io.icprules.testkit.catalogue.Catalogue} writes them in Markdown, in Chinese
 * and English, from the rule files and the scenarios; {@code docs/rules} holds them. Needs {@code drools-drl-parser}, as
 * {@link io.icprules.drools.source} does.
 */
@NullMarked
package io.icprules.testkit.catalogue;

import org.jspecify.annotations.NullMarked;
