package io.icprules.api.application;

import io.icprules.api.vocabulary.ContentCategory;
import io.icprules.api.vocabulary.SiteContentOption;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Declared content of a site (网站内容).
 *
 * @param categories content categories on which rules depend (内容类别); empty says none of them; {@code null} when
 * unknown
 * @param option option chosen in the form (网站内容选项); {@code null} when unknown
 * @param commercial whether the site is commercial (经营性): paid information, web production, platform or sales;
 * {@code null} when unknown
 */
public record Content(
        @Nullable List<ContentCategory> categories,
        @Nullable SiteContentOption option,
        @Nullable Boolean commercial) {

    /** Copies the lists and checks what may not be null. */
    public Content {
        categories = categories == null ? null : List.copyOf(categories);
    }
}
