package io.icprules.testkit.opinion;

import io.icprules.api.vocabulary.Province;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Facts on where verification by text message is due, and since when; they speak of provinces, not of types. Stateless. */
final class TextRegions {

    private static final EnumSet<Province> BATCH_1 = EnumSet.of(
            Province.TIANJIN,
            Province.GANSU,
            Province.TIBET,
            Province.NINGXIA,
            Province.HAINAN,
            Province.XINJIANG,
            Province.QINGHAI);

    private static final EnumSet<Province> BATCH_2 = EnumSet.of(
            Province.ZHEJIANG,
            Province.SICHUAN,
            Province.FUJIAN,
            Province.SHAANXI,
            Province.CHONGQING,
            Province.GUANGXI,
            Province.YUNNAN);

    private static final EnumSet<Province> BATCH_3 = EnumSet.of(
            Province.SHANDONG,
            Province.HENAN,
            Province.ANHUI,
            Province.HUNAN,
            Province.SHANXI,
            Province.HEILONGJIANG,
            Province.INNER_MONGOLIA,
            Province.HUBEI);

    private static final EnumSet<Province> IN_NO_BATCH = EnumSet.of(
            Province.BEIJING,
            Province.HEBEI,
            Province.LIAONING,
            Province.JILIN,
            Province.SHANGHAI,
            Province.JIANGSU,
            Province.JIANGXI,
            Province.GUANGDONG,
            Province.GUIZHOU);

    private static final int ALWAYS = Integer.MAX_VALUE;

    /** One fact: from and until a day, as {@link Dossier#from} takes it. */
    private enum Region {
        FIRST("cn-nat-sms-batch-1", true, 2017_12_18, ALWAYS, BATCH_1),
        SECOND("cn-nat-sms-batch-2", true, 2018_09_10, ALWAYS, BATCH_2),
        THIRD("cn-nat-sms-batch-3", true, 2018_09_24, ALWAYS, BATCH_3),
        // Found in the first stored version of the page, so they may be older: nothing is known of a beginning.
        NOT_YET_SECOND("cn-nat-old-sms-not-required-batch-2", false, Integer.MIN_VALUE, 2018_09_10, BATCH_2),
        NOT_YET_THIRD("cn-nat-old-sms-not-required-batch-3", false, Integer.MIN_VALUE, 2018_09_24, BATCH_3),
        NONE("cn-nat-sms-not-required", false, Integer.MIN_VALUE, ALWAYS, IN_NO_BATCH);

        private final String factId;
        private final boolean due;
        private final int from;
        private final int until;
        private final Set<Province> provinces;

        Region(String factId, boolean due, int from, int until, Set<Province> provinces) {
            this.factId = factId;
            this.due = due;
            this.from = from;
            this.until = until;
            this.provinces = provinces;
        }

        /** Whether the fact holds, names the province, and says that it is due, or that it is not. */
        boolean names(Province province, boolean isDue, Dossier dossier) {
            return due == isDue
                    && provinces.contains(province)
                    && dossier.from(from)
                    && (until == ALWAYS || dossier.until(until));
        }
    }

    private static final Region[] REGIONS = Region.values();

    /** Ids of the facts. */
    static final Set<String> FACTS =
            Arrays.stream(Region.values()).map(region -> region.factId).collect(Collectors.toUnmodifiableSet());

    private TextRegions() {}

    /** Whether anybody verifies by text message in the province of the order. */
    static Tri due(Dossier dossier) {
        Province province = dossier.province();
        if (province == null) {
            return Tri.UNKNOWN;
        }
        for (Region region : REGIONS) {
            if (region.names(province, true, dossier)) {
                return Tri.YES;
            }
        }
        return Tri.NO;
    }

    /** Facts that name the province of the order and say that it is due, or that it is not. */
    static Set<String> naming(Dossier dossier, boolean due) {
        Province province = dossier.province();
        Set<String> facts = new HashSet<>();
        if (province != null) {
            for (Region region : REGIONS) {
                if (region.names(province, due, dossier)) {
                    facts.add(region.factId);
                }
            }
        }
        return facts;
    }
}
