package io.icprules.testkit.opinion;

import io.icprules.api.vocabulary.Province;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who knows what a province asks for. Stateless. */
final class Provinces {

    private static final Map<Province, ProvincePapers> ALL = new EnumMap<>(Province.class);

    static {
        for (Province province : Province.values()) {
            ALL.put(province, make(province));
        }
    }

    private Provinces() {}

    /** {@code null} while the province is unknown. */
    static @Nullable ProvincePapers of(@Nullable Province province) {
        return province == null ? null : ALL.get(province);
    }

    private static ProvincePapers make(Province province) {
        return switch (province) {
            case BEIJING -> new BeijingPapers();
            case TIANJIN -> new TianjinPapers();
            case HEBEI -> new HebeiPapers();
            case SHANXI -> new ShanxiPapers();
            case INNER_MONGOLIA -> new InnerMongoliaPapers();
            case LIAONING -> new LiaoningPapers();
            case JILIN -> new JilinPapers();
            case HEILONGJIANG -> new HeilongjiangPapers();
            case SHANGHAI -> new ShanghaiPapers();
            case JIANGSU -> new JiangsuPapers();
            case ZHEJIANG -> new ZhejiangPapers();
            case ANHUI -> new AnhuiPapers();
            case FUJIAN -> new FujianPapers();
            case JIANGXI -> new JiangxiPapers();
            case SHANDONG -> new ShandongPapers();
            case HENAN -> new HenanPapers();
            case HUBEI -> new HubeiPapers();
            case HUNAN -> new HunanPapers();
            case GUANGDONG -> new GuangdongPapers();
            case GUANGXI -> new GuangxiPapers();
            case HAINAN -> new HainanPapers();
            case CHONGQING -> new ChongqingPapers();
            case SICHUAN -> new SichuanPapers();
            case GUIZHOU -> new GuizhouPapers();
            case YUNNAN -> new YunnanPapers();
            case TIBET -> new TibetPapers();
            case SHAANXI -> new ShaanxiPapers();
            case GANSU -> new GansuPapers();
            case QINGHAI -> new QinghaiPapers();
            case NINGXIA -> new NingxiaPapers();
            case XINJIANG -> new XinjiangPapers();
        };
    }
}
