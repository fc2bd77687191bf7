package io.icprules.api;

import java.util.Objects;

/**
 * A text for people in Chinese and English.
 *
 * @param zh Chinese text
 * @param en English text
 */
public record Text(String zh, String en) {

    /** Copies the lists and checks what may not be null. */
    public Text {
        Objects.requireNonNull(zh, "zh");
        Objects.requireNonNull(en, "en");
    }
}
