package io.icprules.drools.collect;

import io.icprules.api.Text;
import io.icprules.api.vocabulary.FilingType;
import org.jspecify.annotations.Nullable;

/**
 * Names of filing types in the Quick Start (快速入门). It has five; the fifth, for an entity already known to MIIT, is an
 * older name of {@link FilingType#NEW_SITE_OTHER_PROVIDER} (无主体新增网站, ctr-quick-start-fifth-type) and so is named
 * beside the newer one.
 */
final class QuickStart {

    private static final Text FIRST = new Text("首次备案", "Initial ICP filing");
    private static final Text TRANSFER = new Text("接入备案", "ICP filing transfer");
    private static final Text OTHER = new Text(
            "新增网站（原备案不在阿里云）；旧称：无主体新增网站",
            "New website (original filing through another provider); older name: New website whose entity information"
                    + " has already been submitted to MIIT");
    private static final Text SAME = new Text("新增网站（原备案在阿里云）", "New website (original filing through Alibaba Cloud)");

    private QuickStart() {}

    static @Nullable Text nameOf(@Nullable FilingType type) {
        if (type == null) {
            return null;
        }
        return switch (type) {
            case FIRST_FILING -> FIRST;
            case ACCESS_NEW, ACCESS_CONTINUE -> TRANSFER;
            case NEW_SITE_OTHER_PROVIDER -> OTHER;
            case NEW_SITE_SAME_PROVIDER -> SAME;
            default -> null;
        };
    }
}
