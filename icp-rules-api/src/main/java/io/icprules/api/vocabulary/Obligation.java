package io.icprules.api.vocabulary;

import io.icprules.api.Text;

/** Duty after a filing was granted (备案后义务). */
public enum Obligation implements Term {
    /** Police filing (公安联网备案). */
    POLICE_FILING("公安联网备案", "police filing"),
    /** Show the police number and icon (展示公安备案号). */
    SHOW_POLICE_NUMBER("展示公安备案号", "show the police number and icon"),
    /** Show the ICP number in the footer (网站底部展示备案号). */
    FOOTER_NUMBER("网站底部展示备案号", "show the ICP number in the footer"),
    /** Commercial ICP licence (经营性许可证). */
    COMMERCIAL_LICENCE("经营性许可证", "commercial ICP licence"),
    /** IP rules of the commercial licence (经营性备案 IP 要求). */
    COMMERCIAL_LICENCE_IP("经营性备案 IP 要求", "IP rules of the commercial licence"),
    /** Keep the data current (保持备案信息准确). */
    KEEP_DATA_CURRENT("保持备案信息准确", "keep the data current"),
    /** Keep the domain resolving to a mainland node of the provider (域名解析至接入商大陆节点). */
    RESOLVE_TO_MAINLAND_NODE("域名解析至接入商大陆节点", "keep the domain resolving to a mainland node of the provider"),
    /** Find another provider soon (尽快接入其他接入商). */
    FIND_NEW_PROVIDER("尽快接入其他接入商", "find another provider soon"),
    /** Check and update the data after access (接入后更新信息). */
    UPDATE_AFTER_ACCESS("接入后更新信息", "check and update the data after access"),
    /** Point the domain to the load balancer (域名解析至负载均衡). */
    POINT_TO_LOAD_BALANCER("域名解析至负载均衡", "point the domain to the load balancer");

    private final Text label;

    Obligation(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
