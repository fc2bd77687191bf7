package io.icprules.api.vocabulary;

import io.icprules.api.Text;
import java.util.Arrays;
import java.util.Optional;

/**
 * A province, autonomous region or municipality (省级行政区) in which filings are made, in the order of its GB/T 2260
 * code.
 */
public enum Province implements Term {
    /** Beijing (北京). */
    BEIJING("11", "CN-BJ", "北京", "Beijing", "京"),
    /** Tianjin (天津). */
    TIANJIN("12", "CN-TJ", "天津", "Tianjin", "津"),
    /** Hebei (河北). */
    HEBEI("13", "CN-HE", "河北", "Hebei", "冀"),
    /** Shanxi (山西). */
    SHANXI("14", "CN-SX", "山西", "Shanxi", "晋"),
    /** Inner Mongolia (内蒙古). */
    INNER_MONGOLIA("15", "CN-NM", "内蒙古", "Inner Mongolia", "蒙"),
    /** Liaoning (辽宁). */
    LIAONING("21", "CN-LN", "辽宁", "Liaoning", "辽"),
    /** Jilin (吉林). */
    JILIN("22", "CN-JL", "吉林", "Jilin", "吉"),
    /** Heilongjiang (黑龙江). */
    HEILONGJIANG("23", "CN-HL", "黑龙江", "Heilongjiang", "黑"),
    /** Shanghai (上海). */
    SHANGHAI("31", "CN-SH", "上海", "Shanghai", "沪"),
    /** Jiangsu (江苏). */
    JIANGSU("32", "CN-JS", "江苏", "Jiangsu", "苏"),
    /** Zhejiang (浙江). */
    ZHEJIANG("33", "CN-ZJ", "浙江", "Zhejiang", "浙"),
    /** Anhui (安徽). */
    ANHUI("34", "CN-AH", "安徽", "Anhui", "皖"),
    /** Fujian (福建). */
    FUJIAN("35", "CN-FJ", "福建", "Fujian", "闽"),
    /** Jiangxi (江西). */
    JIANGXI("36", "CN-JX", "江西", "Jiangxi", "赣"),
    /** Shandong (山东). */
    SHANDONG("37", "CN-SD", "山东", "Shandong", "鲁"),
    /** Henan (河南). */
    HENAN("41", "CN-HA", "河南", "Henan", "豫"),
    /** Hubei (湖北). */
    HUBEI("42", "CN-HB", "湖北", "Hubei", "鄂"),
    /** Hunan (湖南). */
    HUNAN("43", "CN-HN", "湖南", "Hunan", "湘"),
    /** Guangdong (广东). */
    GUANGDONG("44", "CN-GD", "广东", "Guangdong", "粤"),
    /** Guangxi (广西). */
    GUANGXI("45", "CN-GX", "广西", "Guangxi", "桂"),
    /** Hainan (海南). */
    HAINAN("46", "CN-HI", "海南", "Hainan", "琼"),
    /** Chongqing (重庆). */
    CHONGQING("50", "CN-CQ", "重庆", "Chongqing", "渝"),
    /** Sichuan (四川). */
    SICHUAN("51", "CN-SC", "四川", "Sichuan", "川"),
    /** Guizhou (贵州). */
    GUIZHOU("52", "CN-GZ", "贵州", "Guizhou", "黔"),
    /** Yunnan (云南). */
    YUNNAN("53", "CN-YN", "云南", "Yunnan", "滇"),
    /** Tibet (西藏). */
    TIBET("54", "CN-XZ", "西藏", "Tibet", "藏"),
    /** Shaanxi (陕西). */
    SHAANXI("61", "CN-SN", "陕西", "Shaanxi", "陕"),
    /** Gansu (甘肃). */
    GANSU("62", "CN-GS", "甘肃", "Gansu", "甘"),
    /** Qinghai (青海). */
    QINGHAI("63", "CN-QH", "青海", "Qinghai", "青"),
    /** Ningxia (宁夏). */
    NINGXIA("64", "CN-NX", "宁夏", "Ningxia", "宁"),
    /** Xinjiang (新疆). */
    XINJIANG("65", "CN-XJ", "新疆", "Xinjiang", "新");

    private final String code;
    private final String isoCode;
    private final Text label;
    private final String icpNumberPrefix;

    Province(String code, String isoCode, String zh, String en, String icpNumberPrefix) {
        this.code = code;
        this.isoCode = isoCode;
        this.label = new Text(zh, en);
        this.icpNumberPrefix = icpNumberPrefix;
    }

    /** Two-digit code of GB/T 2260 (行政区划代码), such as {@code 11} for Beijing. */
    public String code() {
        return code;
    }

    /** ISO 3166-2 code, such as {@code CN-BJ}. */
    public String isoCode() {
        return isoCode;
    }

    /** First character of ICP numbers issued here (备案号前缀), such as 京. */
    public String icpNumberPrefix() {
        return icpNumberPrefix;
    }

    @Override
    public Text label() {
        return label;
    }

    /**
     * Finds a province by its constant name, GB/T 2260 code, ISO code or Chinese name.
     *
     * @param text what to look for; matched exactly
     * @return the province, or empty when none is called that
     */
    public static Optional<Province> find(String text) {
        return Arrays.stream(values())
                .filter(p -> p.name().equals(text)
                        || p.code.equals(text)
                        || p.isoCode.equals(text)
                        || p.label.zh().equals(text))
                .findFirst();
    }
}
