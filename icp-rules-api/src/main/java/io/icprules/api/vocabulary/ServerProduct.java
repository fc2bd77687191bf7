package io.icprules.api.vocabulary;

import io.icprules.api.Text;

/** Product a site runs on (服务器产品). */
public enum ServerProduct implements Term {
    /** ECS instance (云服务器 ECS). */
    ECS("云服务器 ECS", "ECS instance"),
    /** Web hosting (云虚拟主机). */
    WEB_HOSTING("云虚拟主机", "web hosting"),
    /** Simple application server (轻量应用服务器). */
    SIMPLE_APPLICATION_SERVER("轻量应用服务器", "simple application server"),
    /** Elastic web hosting (弹性 Web 托管). */
    ELASTIC_WEB_HOSTING("弹性 Web 托管", "elastic web hosting"),
    /** Site from the marketplace (建站市场（云市场）). */
    MARKETPLACE_SITE("建站市场（云市场）", "site from the marketplace"),
    /** NAT gateway (NAT 网关). */
    NAT_GATEWAY("NAT 网关", "NAT gateway"),
    /** IPv6 translation service (IPv6 转换服务). */
    IPV6_TRANSLATION("IPv6 转换服务", "IPv6 translation service"),
    /** Edge node service (边缘节点服务 ENS). */
    ENS("边缘节点服务 ENS", "edge node service"),
    /** Load balancer (负载均衡). */
    LOAD_BALANCER("负载均衡", "load balancer"),
    /** Object storage (对象存储 OSS). */
    OSS("对象存储 OSS", "object storage"),
    /** Content delivery network (内容分发网络 CDN). */
    CDN("内容分发网络 CDN", "content delivery network"),
    /** Web application firewall (Web 应用防火墙). */
    WAF("Web 应用防火墙", "web application firewall"),
    /** Anti-DDoS IP (DDoS 高防 IP). */
    ANTI_DDOS_IP("DDoS 高防 IP", "anti-DDoS IP"),
    /** Alibaba shop or company site (阿里巴巴旺铺、企业官网). */
    ALIBABA_SHOP_OR_COMPANY_SITE("阿里巴巴旺铺、企业官网", "Alibaba shop or company site"),
    /** Any other product (其他). */
    OTHER("其他", "any other product");

    private final Text label;

    ServerProduct(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
