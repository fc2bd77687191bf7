package io.icprules.api.vocabulary;

import io.icprules.api.Text;

/** Option chosen in the form field for site content (网站内容选项). */
public enum SiteContentOption implements Term {
    /** Portal of a unit (单位门户网站). */
    UNIT_PORTAL("单位门户网站", "portal of a unit"),
    /** General portal (综合门户). */
    GENERAL_PORTAL("综合门户", "general portal"),
    /** Blog or personal space (博客/个人空间). */
    BLOG_OR_PERSONAL_SPACE("博客/个人空间", "blog or personal space"),
    /** Other (其他). */
    OTHER("其他", "other");

    private final Text label;

    SiteContentOption(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
