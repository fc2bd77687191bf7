package io.icprules.api.vocabulary;

import io.icprules.api.Text;

/** A term of the field, with its names in Chinese and English. Every enum of this package is one. */
public interface Term {

    /** Name of the constant, as it stands in JSON, YAML and DRL. */
    String name();

    /** Names of the term for people. */
    Text label();
}
