package io.icprules.api.vocabulary;

import io.icprules.api.Text;

/** Step of an order (办理步骤). */
public enum StepType implements Term {
    /** Preparation (备案前准备). */
    PREPARATION("备案前准备", "preparation"),
    /** Type check (验证备案类型). */
    TYPE_CHECK("验证备案类型", "type check"),
    /** Product check (产品验证). */
    PRODUCT_CHECK("产品验证", "product check"),
    /** Subject and site information (填写主体与网站信息). */
    SUBJECT_AND_SITE_INFORMATION("填写主体与网站信息", "subject and site information"),
    /** Upload of documents (上传资料). */
    UPLOAD("上传资料", "upload of documents"),
    /** Authenticity verification (真实性核验). */
    AUTHENTICITY("真实性核验", "authenticity verification"),
    /** Confirmation (信息确认). */
    CONFIRMATION("信息确认", "confirmation"),
    /** Initial review by the provider (初审). */
    INITIAL_REVIEW("初审", "initial review by the provider"),
    /** Mailing of papers (邮寄资料). */
    MAILING("邮寄资料", "mailing of papers"),
    /** Passing on to the administration (提交管局). */
    SUBMISSION_TO_ADMINISTRATION("提交管局", "passing on to the administration"),
    /** Text-message verification (短信核验). */
    SMS("短信核验", "text-message verification"),
    /** Review by the administration (管局审核). */
    ADMINISTRATION_REVIEW("管局审核", "review by the administration"),
    /** Written application to the administration (线下书面申请). */
    OFFLINE_APPLICATION("线下书面申请", "written application to the administration");

    private final Text label;

    StepType(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
