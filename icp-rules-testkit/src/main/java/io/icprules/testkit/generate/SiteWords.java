package io.icprules.testkit.generate;

import java.util.List;

/** Words that administrations look for in names, by what they are about. Drawn from the naming lists of the fact base. */
final class SiteWords {

    /** Words that one province or another refuses in the name of a site of an individual. */
    static final List<String> REFUSED = List.of("""
            论坛 社区 博客 在线 交流 资讯 网站 网络 网址 爱好者 作品展示 工作室 平台 主页 热线 社团 导航 合伙 评论 中心 售后 学院 返现 团购
            媒体 股票 证券 彩票 体彩 刮刮乐 商城 交易 批发 利润 商务 官网 行业 电商 企业 工坊 产业 农业 养殖 框架 大众 维修 设计 沙龙 艺术
            服务 转让 品牌 排行榜 宣传 报价 管理 传播 咨询 投资 贸易 旗舰 传媒 系统 营销 折扣 定做 定制 购 购物 导购 淘宝 网淘 阿里 诚信通
            旺铺 网购 市场 易购 互联 站长网 网 技术 信息""".strip().split("\\s+", -1));

    static final List<String> FINANCE = List.of("""
            金融 交易所 交易中心 资产管理 理财 基金 基金管理 投资管理 财富管理 股权投资基金 网贷 网络借贷 P2P 股权众筹 互联网保险 支付
            私募基金 融资 融资担保 担保 典当 贷款""".strip().split("\\s+", -1));

    static final List<String> STATE = List.of("中国", "中华", "中央", "人民", "人大", "国家");

    static final List<String> SENSITIVE = List.of("反腐", "赌博", "廉政", "色情");

    private SiteWords() {}
}
