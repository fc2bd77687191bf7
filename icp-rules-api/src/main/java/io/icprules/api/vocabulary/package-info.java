/**
 * The terms of the field (词汇表): every enum that applications, verdicts and rules share, with names in Chinese
 * and English.
 */
@NullMarked
package io.icprules.api.vocabulary;

import org.jspecify.annotations.NullMarked;
