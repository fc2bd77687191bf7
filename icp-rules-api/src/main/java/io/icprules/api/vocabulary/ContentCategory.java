package io.icprules.api.vocabulary;

import io.icprules.api.Text;

/** Declared content of a site, as far as a rule depends on it (网站内容类别). */
public enum ContentCategory implements Term {
    /** News (新闻). */
    NEWS("新闻", "news"),
    /** Publishing (出版). */
    PUBLISHING("出版", "publishing"),
    /** Drugs and medical devices (药品和医疗器械). */
    DRUGS_AND_DEVICES("药品和医疗器械", "drugs and medical devices"),
    /** Culture (文化). */
    CULTURE("文化", "culture"),
    /** Audio-visual programmes (广播电影电视节目). */
    AUDIOVISUAL("广播电影电视节目", "audio-visual programmes"),
    /** Education (教育). */
    EDUCATION("教育", "education"),
    /** Health care (医疗保健). */
    HEALTHCARE("医疗保健", "health care"),
    /** Ride hailing (网络预约车). */
    RIDE_HAILING("网络预约车", "ride hailing"),
    /** Bulletin boards: chat rooms, message boards and the like (电子公告). */
    BULLETIN_BOARD("电子公告", "bulletin boards: chat rooms, message boards and the like"),
    /** Finance (金融). */
    FINANCE("金融", "finance"),
    /** Games (游戏). */
    GAMES("游戏", "games"),
    /** Forum (论坛). */
    FORUM("论坛", "forum"),
    /** Blog or microblog (博客、微博客). */
    BLOG("博客、微博客", "blog or microblog"),
    /** Online shop (网上商店). */
    SHOP("网上商店", "online shop"),
    /** A trade (行业). */
    INDUSTRY("行业", "a trade"),
    /** An enterprise (企业). */
    ENTERPRISE("企业", "an enterprise"),
    /** Products (产品). */
    PRODUCT("产品", "products"),
    /** Illegal content (违法内容). */
    ILLEGAL("违法内容", "illegal content");

    private final Text label;

    ContentCategory(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
