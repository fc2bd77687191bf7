package io.icprules.testkit.text;

import io.icprules.api.Text;

/** The languages texts are written in; never taken from the environment, so that output is the same everywhere. */
public enum Language {
    /** Chinese. */
    ZH,
    /** English. */
    EN;

    /** The text in this language. */
    public String of(Text text) {
        return this == ZH ? text.zh() : text.en();
    }
}
