package io.icprules.testkit.timeline;

import static io.icprules.api.vocabulary.Province.ANHUI;
import static io.icprules.api.vocabulary.Province.CHONGQING;
import static io.icprules.api.vocabulary.Province.FUJIAN;
import static io.icprules.api.vocabulary.Province.GANSU;
import static io.icprules.api.vocabulary.Province.GUANGXI;
import static io.icprules.api.vocabulary.Province.HAINAN;
import static io.icprules.api.vocabulary.Province.HEILONGJIANG;
import static io.icprules.api.vocabulary.Province.HENAN;
import static io.icprules.api.vocabulary.Province.HUBEI;
import static io.icprules.api.vocabulary.Province.HUNAN;
import static io.icprules.api.vocabulary.Province.INNER_MONGOLIA;
import static io.icprules.api.vocabulary.Province.NINGXIA;
import static io.icprules.api.vocabulary.Province.QINGHAI;
import static io.icprules.api.vocabulary.Province.SHAANXI;
import static io.icprules.api.vocabulary.Province.SHANDONG;
import static io.icprules.api.vocabulary.Province.SHANXI;
import static io.icprules.api.vocabulary.Province.SICHUAN;
import static io.icprules.api.vocabulary.Province.TIANJIN;
import static io.icprules.api.vocabulary.Province.TIBET;
import static io.icprules.api.vocabulary.Province.XINJIANG;
import static io.icprules.api.vocabulary.Province.YUNNAN;
import static io.icprules.api.vocabulary.Province.ZHEJIANG;

import io.icprules.api.vocabulary.Province;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/** Where and for how long text messages are verified, written down again from the sources, not from the rules. */
final class SmsTimeline {

    /** Until this day ending a record was verified too, and 48 hours were given; then only data, and 24 hours. */
    private static final LocalDate REFORM = LocalDate.of(2018, 9, 7);

    private static final LocalDate BATCH_1_FROM = LocalDate.of(2017, 12, 18);
    private static final LocalDate BATCH_2_FROM = LocalDate.of(2018, 9, 10);
    private static final LocalDate BATCH_3_FROM = LocalDate.of(2018, 9, 24);

    private static final Set<Province> BATCH_1 = EnumSet.of(TIANJIN, GANSU, TIBET, NINGXIA, HAINAN, XINJIANG, QINGHAI);
    private static final Set<Province> BATCH_2 =
            EnumSet.of(ZHEJIANG, SICHUAN, FUJIAN, SHAANXI, CHONGQING, GUANGXI, YUNNAN);
    private static final Set<Province> BATCH_3 =
            EnumSet.of(SHANDONG, HENAN, ANHUI, HUNAN, SHANXI, HEILONGJIANG, INNER_MONGOLIA, HUBEI);

    private SmsTimeline() {}

    static boolean required(BaseOrder.Kind kind, Province province, LocalDate day) {
        return switch (kind) {
            case DATA -> inForce(province, day);
            case END -> inForce(province, day) && day.isBefore(REFORM);
            case ACCOUNT -> false;
        };
    }

    /** Hours the applicant has; {@code null} when nothing is verified. */
    static Integer hours(BaseOrder.Kind kind, Province province, LocalDate day) {
        if (!required(kind, province, day)) {
            return null;
        }
        return day.isBefore(REFORM) ? 48 : 24;
    }

    private static boolean inForce(Province province, LocalDate day) {
        return (BATCH_1.contains(province) && !day.isBefore(BATCH_1_FROM))
                || (BATCH_2.contains(province) && !day.isBefore(BATCH_2_FROM))
                || (BATCH_3.contains(province) && !day.isBefore(BATCH_3_FROM));
    }
}
