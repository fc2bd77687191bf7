package io.icprules.testkit.opinion;

import io.icprules.api.vocabulary.Province;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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

    /** One fact: from and until a day, in ISO form; {@code null} when open. */
    private enum Region {
        FIRST("cn-nat-sms-batch-1", true, "2017-12-18", null, BATCH_1),
        SECOND("cn-nat-sms-batch-2", true, "2018-09-10", null, BATCH_2),
        THIRD("cn-nat-sms-batch-3", true, "2018-09-24", null, BATCH_3),
        // Found in the first stored version of the page, so they may be older: nothing is known of a beginning.
        NOT_YET_SECOND("cn-nat-old-sms-not-required-batch-2", false, null, "2018-09-10", BATCH_2),
        NOT_YET_THIRD("cn-nat-old-sms-not-required-batch-3", false, null, "2018-09-24", BATCH_3),
        NONE("cn-nat-sms-not-required", false, null, null, IN_NO_BATCH);

        private final String factId;
        private final boolean due;
        private final @Nullable String from;
        private final @Nullable String until;
        private final Set<Province> provinces;

        Region(String factId, boolean due, @Nullable String from, @Nullable String until, Set<Province> provinces) {
            this.factId = factId;
            this.due = due;
            this.from = from;
            this.until = until;
            this.provinces = provinces;
        }

        boolean holds(Dossier dossier) {
            return (from == null || dossier.from(from)) && (until == null || dossier.until(until));
        }
    }

    /** Ids of the facts. */
    static final Set<String> FACTS =
            Arrays.stream(Region.values()).map(region -> region.factId).collect(Collectors.toUnmodifiableSet());

    private TextRegions() {}

    /** Whether anybody verifies by text message in the province of the order. */
    static Tri due(Dossier dossier) {
        Set<Province> provinces = EnumSet.noneOf(Province.class);
        holding(dossier, region -> region.due).forEach(region -> provinces.addAll(region.provinces));
        return Tri.isIn(dossier.province(), provinces);
    }

    /** Facts that name the province of the order and say that it is due, or that it is not. */
    static Set<String> naming(Dossier dossier, boolean due) {
        return holding(dossier, region -> region.due == due)
                .filter(region -> Tri.isIn(dossier.province(), region.provinces).isYes())
                .map(region -> region.factId)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Region> holding(Dossier dossier, Predicate<Region> some) {
        return Arrays.stream(Region.values())
                .filter(region -> region.holds(dossier))
                .filter(some);
    }
}
