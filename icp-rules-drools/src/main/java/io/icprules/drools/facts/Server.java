package io.icprules.drools.facts;

import io.icprules.api.vocabulary.AccelerationArea;
import io.icprules.api.vocabulary.Billing;
import io.icprules.api.vocabulary.Province;
import io.icprules.api.vocabulary.ServerProduct;

/**
 * The server of a site (服务器). One for each site. The properties below are what a rule may read; those of {@link
 * FilingFact} come with them.
 */
public final class Server extends FilingFact {

    static final FactSchema SCHEMA = FilingFact.schema();

    private static final int HOSTED_AT_PROVIDER = SCHEMA.property("hostedAtProvider", "hostedAtProvider");
    private static final int IN_MAINLAND = SCHEMA.property("inMainland", "region");
    private static final int SERVER_PROVINCE = SCHEMA.property("serverProvince", "province");
    private static final int PRODUCT = SCHEMA.property("product", "product");
    private static final int BGP_ROUTE = SCHEMA.property("bgpRoute", "bgpRoute");
    private static final int ACCELERATION_AREA = SCHEMA.property("accelerationArea", "accelerationArea");
    private static final int BILLING = SCHEMA.property("billing", "billing");
    private static final int MONTHS_PURCHASED = SCHEMA.property("monthsPurchased", "monthsPurchased");
    private static final int MONTHS_REMAINING = SCHEMA.property("monthsRemaining", "monthsRemaining");
    private static final int PUBLIC_BANDWIDTH = SCHEMA.property("publicBandwidth", "publicBandwidth");
    private static final int ORDER_AMOUNT_CNY = SCHEMA.property("orderAmountCny", "orderAmountCny");
    private static final int FIRST_PURCHASE_MONTHS = SCHEMA.property("firstPurchaseMonths", "firstPurchaseMonths");
    private static final int EXPIRED = SCHEMA.property("expired", "expired", "monthsRemaining");
    private static final int SERVICE_NUMBERS_USED = SCHEMA.property("serviceNumbersUsed", "serviceNumbersUsed");
    private static final int BOUGHT_WITH_SAME_ACCOUNT =
            SCHEMA.property("boughtWithSameAccount", "boughtWithSameAccount");
    private static final int SERVICE_NUMBER_SHARED = SCHEMA.property("serviceNumberShared", "~/serviceNumber");
    private static final int COMMERCIAL = SCHEMA.property("commercial", "~/content/commercial");

    private final boolean hostedAtProvider;
    private final boolean inMainland;
    private final Province serverProvince;
    private final ServerProduct product;
    private final boolean bgpRoute;
    private final AccelerationArea accelerationArea;
    private final Billing billing;
    private final int monthsPurchased;
    private final double monthsRemaining;
    private final boolean publicBandwidth;
    private final double orderAmountCny;
    private final int firstPurchaseMonths;
    private final boolean expired;
    private final int serviceNumbersUsed;
    private final boolean boughtWithSameAccount;
    private final boolean serviceNumberShared;
    private final boolean commercial;

    Server(FilingContext context, ServerView view) {
        super(context, SCHEMA, new Pointers(view.at(), view.at(), view.siteAt()));
        hostedAtProvider = flag(HOSTED_AT_PROVIDER, view.server().hostedAtProvider());
        inMainland = flag(IN_MAINLAND, view.inMainland());
        serverProvince = known(SERVER_PROVINCE, view.server().province(), Province.BEIJING);
        product = known(PRODUCT, view.server().product(), ServerProduct.ECS);
        bgpRoute = flag(BGP_ROUTE, view.server().bgpRoute());
        accelerationArea = known(ACCELERATION_AREA, view.accelerationArea(), AccelerationArea.NONE);
        billing = known(BILLING, view.server().billing(), Billing.SUBSCRIPTION);
        monthsPurchased = number(MONTHS_PURCHASED, view.server().monthsPurchased());
        monthsRemaining = decimal(MONTHS_REMAINING, view.monthsRemaining());
        publicBandwidth = flag(PUBLIC_BANDWIDTH, view.server().publicBandwidth());
        orderAmountCny = decimal(ORDER_AMOUNT_CNY, view.orderAmountCny());
        firstPurchaseMonths = number(FIRST_PURCHASE_MONTHS, view.server().firstPurchaseMonths());
        expired = flag(EXPIRED, view.expired());
        serviceNumbersUsed = number(SERVICE_NUMBERS_USED, view.server().serviceNumbersUsed());
        boughtWithSameAccount = flag(BOUGHT_WITH_SAME_ACCOUNT, view.server().boughtWithSameAccount());
        serviceNumberShared = flag(SERVICE_NUMBER_SHARED, view.serviceNumberShared());
        commercial = flag(COMMERCIAL, view.commercial());
    }

    /** Stands at the provider that receives the order. */
    public boolean isHostedAtProvider() {
        return hostedAtProvider;
    }

    /** Stands in mainland China (中国大陆节点). */
    public boolean isInMainland() {
        return inMainland;
    }

    /** Province of the node (节点所在省份). */
    public Province getServerProvince() {
        return serverProvince;
    }

    /** Product (产品). */
    public ServerProduct getProduct() {
        return product;
    }

    /** BGP route of the anti-DDoS IP is used (BGP 线路). */
    public boolean isBgpRoute() {
        return bgpRoute;
    }

    /** Accelerated area; NONE for products other than CDN (加速区域). */
    public AccelerationArea getAccelerationArea() {
        return accelerationArea;
    }

    /** Billing (计费方式). */
    public Billing getBilling() {
        return billing;
    }

    /** Months purchased, renewals included (购买时长). */
    public int getMonthsPurchased() {
        return monthsPurchased;
    }

    /** Months to expiry at submission (剩余时长). */
    public double getMonthsRemaining() {
        return monthsRemaining;
    }

    /** Public bandwidth was bought (公网带宽). */
    public boolean isPublicBandwidth() {
        return publicBandwidth;
    }

    /** Amount of a marketplace order in CNY (订单金额). */
    public double getOrderAmountCny() {
        return orderAmountCny;
    }

    /** Months of the first purchase, marketplace (首次购买时长). */
    public int getFirstPurchaseMonths() {
        return firstPurchaseMonths;
    }

    /** Has expired (已到期). */
    public boolean isExpired() {
        return expired;
    }

    /** Service numbers already used (已用备案服务号). */
    public int getServiceNumbersUsed() {
        return serviceNumbersUsed;
    }

    /** Bought with the account of this order. */
    public boolean isBoughtWithSameAccount() {
        return boughtWithSameAccount;
    }

    /** Another site of the order uses the same service number. */
    public boolean isServiceNumberShared() {
        return serviceNumberShared;
    }

    /** The site is commercial (经营性). */
    public boolean isCommercial() {
        return commercial;
    }
}
