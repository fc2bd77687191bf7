package io.icprules.api;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

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

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Text text && zh.equals(text.zh) && en.equals(text.en);
    }

    @Override
    public int hashCode() {
        return zh.hashCode() * 31 + en.hashCode();
    }
}
