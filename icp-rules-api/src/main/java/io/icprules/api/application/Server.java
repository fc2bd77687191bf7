package io.icprules.api.application;

import io.icprules.api.vocabulary.AccelerationArea;
import io.icprules.api.vocabulary.Billing;
import io.icprules.api.vocabulary.Province;
import io.icprules.api.vocabulary.ServerProduct;
import io.icprules.api.vocabulary.ServerRegion;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Server of a site (服务器).
 *
 * @param hostedAtProvider whether it stands at the provider that receives the order; {@code null} when unknown
 * @param region mainland or not; {@code null} when unknown
 * @param province province of the node (节点所在省份); {@code null} when unknown
 * @param product product (产品); {@code null} when unknown
 * @param bgpRoute anti-DDoS only: whether the BGP route is used (BGP 线路); {@code null} when unknown
 * @param accelerationArea CDN only: accelerated area (加速区域); {@code null} when unknown
 * @param billing billing (计费方式); {@code null} when unknown
 * @param monthsPurchased months purchased, renewals included (购买时长); {@code null} when unknown
 * @param monthsRemaining months to expiry at submission (剩余时长); {@code null} when unknown
 * @param publicBandwidth whether public bandwidth was bought (公网带宽); {@code null} when unknown
 * @param orderAmountCny marketplace: amount of the order in CNY (订单金额); {@code null} when unknown
 * @param firstPurchaseMonths marketplace: months of the first purchase (首次购买时长); {@code null} when unknown
 * @param expired whether the server has expired (已到期); {@code null} when unknown
 * @param serviceNumbersUsed service numbers already used of the instance, account or product (已用备案服务号); {@code
 * null} when unknown
 * @param boughtWithSameAccount whether it was bought with the account of this order; {@code null} when unknown
 */
public record Server(
        @Nullable Boolean hostedAtProvider,
        @Nullable ServerRegion region,
        @Nullable Province province,
        @Nullable ServerProduct product,
        @Nullable Boolean bgpRoute,
        @Nullable AccelerationArea accelerationArea,
        @Nullable Billing billing,
        @Nullable Integer monthsPurchased,
        @Nullable BigDecimal monthsRemaining,
        @Nullable Boolean publicBandwidth,
        @Nullable BigDecimal orderAmountCny,
        @Nullable Integer firstPurchaseMonths,
        @Nullable Boolean expired,
        @Nullable Integer serviceNumbersUsed,
        @Nullable Boolean boughtWithSameAccount) {

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this value. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.hostedAtProvider = hostedAtProvider;
        builder.region = region;
        builder.province = province;
        builder.product = product;
        builder.bgpRoute = bgpRoute;
        builder.accelerationArea = accelerationArea;
        builder.billing = billing;
        builder.monthsPurchased = monthsPurchased;
        builder.monthsRemaining = monthsRemaining;
        builder.publicBandwidth = publicBandwidth;
        builder.orderAmountCny = orderAmountCny;
        builder.firstPurchaseMonths = firstPurchaseMonths;
        builder.expired = expired;
        builder.serviceNumbersUsed = serviceNumbersUsed;
        builder.boughtWithSameAccount = boughtWithSameAccount;
        return builder;
    }

    /** Builds a {@link Server}. Not thread-safe. */
    public static final class Builder {
        private @Nullable Boolean hostedAtProvider;
        private @Nullable ServerRegion region;
        private @Nullable Province province;
        private @Nullable ServerProduct product;
        private @Nullable Boolean bgpRoute;
        private @Nullable AccelerationArea accelerationArea;
        private @Nullable Billing billing;
        private @Nullable Integer monthsPurchased;
        private @Nullable BigDecimal monthsRemaining;
        private @Nullable Boolean publicBandwidth;
        private @Nullable BigDecimal orderAmountCny;
        private @Nullable Integer firstPurchaseMonths;
        private @Nullable Boolean expired;
        private @Nullable Integer serviceNumbersUsed;
        private @Nullable Boolean boughtWithSameAccount;

        private Builder() {}

        /** Sets: whether it stands at the provider that receives the order. */
        public Builder hostedAtProvider(@Nullable Boolean hostedAtProvider) {
            this.hostedAtProvider = hostedAtProvider;
            return this;
        }

        /** Sets: mainland or not. */
        public Builder region(@Nullable ServerRegion region) {
            this.region = region;
            return this;
        }

        /** Sets: province of the node (节点所在省份). */
        public Builder province(@Nullable Province province) {
            this.province = province;
            return this;
        }

        /** Sets: product (产品). */
        public Builder product(@Nullable ServerProduct product) {
            this.product = product;
            return this;
        }

        /** Sets: anti-DDoS only: whether the BGP route is used (BGP 线路). */
        public Builder bgpRoute(@Nullable Boolean bgpRoute) {
            this.bgpRoute = bgpRoute;
            return this;
        }

        /** Sets: CDN only: accelerated area (加速区域). */
        public Builder accelerationArea(@Nullable AccelerationArea accelerationArea) {
            this.accelerationArea = accelerationArea;
            return this;
        }

        /** Sets: billing (计费方式). */
        public Builder billing(@Nullable Billing billing) {
            this.billing = billing;
            return this;
        }

        /** Sets: months purchased, renewals included (购买时长). */
        public Builder monthsPurchased(@Nullable Integer monthsPurchased) {
            this.monthsPurchased = monthsPurchased;
            return this;
        }

        /** Sets: months to expiry at submission (剩余时长). */
        public Builder monthsRemaining(@Nullable BigDecimal monthsRemaining) {
            this.monthsRemaining = monthsRemaining;
            return this;
        }

        /** Sets: whether public bandwidth was bought (公网带宽). */
        public Builder publicBandwidth(@Nullable Boolean publicBandwidth) {
            this.publicBandwidth = publicBandwidth;
            return this;
        }

        /** Sets: marketplace: amount of the order in CNY (订单金额). */
        public Builder orderAmountCny(@Nullable BigDecimal orderAmountCny) {
            this.orderAmountCny = orderAmountCny;
            return this;
        }

        /** Sets: marketplace: months of the first purchase (首次购买时长). */
        public Builder firstPurchaseMonths(@Nullable Integer firstPurchaseMonths) {
            this.firstPurchaseMonths = firstPurchaseMonths;
            return this;
        }

        /** Sets: whether the server has expired (已到期). */
        public Builder expired(@Nullable Boolean expired) {
            this.expired = expired;
            return this;
        }

        /** Sets: service numbers already used of the instance, account or product (已用备案服务号). */
        public Builder serviceNumbersUsed(@Nullable Integer serviceNumbersUsed) {
            this.serviceNumbersUsed = serviceNumbersUsed;
            return this;
        }

        /** Sets: whether it was bought with the account of this order. */
        public Builder boughtWithSameAccount(@Nullable Boolean boughtWithSameAccount) {
            this.boughtWithSameAccount = boughtWithSameAccount;
            return this;
        }

        /** Builds the value. */
        public Server build() {
            return new Server(
                    hostedAtProvider,
                    region,
                    province,
                    product,
                    bgpRoute,
                    accelerationArea,
                    billing,
                    monthsPurchased,
                    monthsRemaining,
                    publicBandwidth,
                    orderAmountCny,
                    firstPurchaseMonths,
                    expired,
                    serviceNumbersUsed,
                    boughtWithSameAccount);
        }
    }
}
