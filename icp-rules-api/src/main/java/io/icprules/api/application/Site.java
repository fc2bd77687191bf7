package io.icprules.api.application;

import io.icprules.api.vocabulary.AccessMode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A site in the order (网站).
 *
 * @param name site name (网站名称); {@code null} when unknown
 * @param displayedName name shown on the site itself; {@code null} when unknown
 * @param domains domains of the site (网站域名); {@code null} when unknown
 * @param homeUrl address of the home page (首页网址); {@code null} when unknown
 * @param accessMode by domain or by IP only (访问方式); {@code null} when unknown
 * @param content declared content (网站内容); {@code null} when unknown
 * @param serviceType service type (服务类型); {@code null} when unknown
 * @param languages languages of the site (语种); {@code null} when unknown
 * @param remark remark on the site (网站备注); {@code null} when unknown
 * @param operatedByEnterprise whether an enterprise runs the site; {@code null} when unknown
 * @param accessible whether the site can be opened now (能否打开); {@code null} when unknown
 * @param footerIcpNumber ICP number shown in the footer (底部备案号); {@code null} when unknown
 * @param icpNumber ICP number of the site on record (备案号); {@code null} when unknown
 * @param openedOn day the site opened (开通日期); {@code null} when unknown
 * @param domainsPointToSameSite whether all domains of the site lead to the same site (域名指向同一网站); {@code null}
 * when unknown
 * @param government whether it is a government site (政府网站); {@code null} when unknown
 * @param administrator site administrator (网站负责人); {@code null} when unknown
 * @param server server of the site (服务器); {@code null} when unknown
 * @param serviceNumber service number (备案服务号); {@code null} when unknown
 */
public record Site(
        @Nullable String name,
        @Nullable String displayedName,
        @Nullable List<Domain> domains,
        @Nullable String homeUrl,
        @Nullable AccessMode accessMode,
        @Nullable Content content,
        @Nullable String serviceType,
        @Nullable List<String> languages,
        @Nullable String remark,
        @Nullable Boolean operatedByEnterprise,
        @Nullable Boolean accessible,
        @Nullable String footerIcpNumber,
        @Nullable String icpNumber,
        @Nullable LocalDate openedOn,
        @Nullable Boolean domainsPointToSameSite,
        @Nullable Boolean government,
        @Nullable Person administrator,
        @Nullable Server server,
        @Nullable String serviceNumber) {

    /** Copies the lists and checks what may not be null. */
    public Site {
        domains = domains == null ? null : List.copyOf(domains);
        languages = languages == null ? null : List.copyOf(languages);
    }

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this value. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.name = name;
        builder.displayedName = displayedName;
        builder.domains = domains;
        builder.homeUrl = homeUrl;
        builder.accessMode = accessMode;
        builder.content = content;
        builder.serviceType = serviceType;
        builder.languages = languages;
        builder.remark = remark;
        builder.operatedByEnterprise = operatedByEnterprise;
        builder.accessible = accessible;
        builder.footerIcpNumber = footerIcpNumber;
        builder.icpNumber = icpNumber;
        builder.openedOn = openedOn;
        builder.domainsPointToSameSite = domainsPointToSameSite;
        builder.government = government;
        builder.administrator = administrator;
        builder.server = server;
        builder.serviceNumber = serviceNumber;
        return builder;
    }

    /** Names the type only: the content may hold personal data, which does not belong in logs. */
    @Override
    public String toString() {
        return "Site[redacted]";
    }

    /** Builds a {@link Site}. Not thread-safe. */
    public static final class Builder {
        private @Nullable String name;
        private @Nullable String displayedName;
        private @Nullable List<Domain> domains;
        private @Nullable String homeUrl;
        private @Nullable AccessMode accessMode;
        private @Nullable Content content;
        private @Nullable String serviceType;
        private @Nullable List<String> languages;
        private @Nullable String remark;
        private @Nullable Boolean operatedByEnterprise;
        private @Nullable Boolean accessible;
        private @Nullable String footerIcpNumber;
        private @Nullable String icpNumber;
        private @Nullable LocalDate openedOn;
        private @Nullable Boolean domainsPointToSameSite;
        private @Nullable Boolean government;
        private @Nullable Person administrator;
        private @Nullable Server server;
        private @Nullable String serviceNumber;

        private Builder() {}

        /** Sets: site name (网站名称). */
        public Builder name(@Nullable String name) {
            this.name = name;
            return this;
        }

        /** Sets: name shown on the site itself. */
        public Builder displayedName(@Nullable String displayedName) {
            this.displayedName = displayedName;
            return this;
        }

        /** Sets: domains of the site (网站域名). */
        public Builder domains(@Nullable List<Domain> domains) {
            this.domains = domains;
            return this;
        }

        /** Sets: address of the home page (首页网址). */
        public Builder homeUrl(@Nullable String homeUrl) {
            this.homeUrl = homeUrl;
            return this;
        }

        /** Sets: by domain or by IP only (访问方式). */
        public Builder accessMode(@Nullable AccessMode accessMode) {
            this.accessMode = accessMode;
            return this;
        }

        /** Sets: declared content (网站内容). */
        public Builder content(@Nullable Content content) {
            this.content = content;
            return this;
        }

        /** Sets: service type (服务类型). */
        public Builder serviceType(@Nullable String serviceType) {
            this.serviceType = serviceType;
            return this;
        }

        /** Sets: languages of the site (语种). */
        public Builder languages(@Nullable List<String> languages) {
            this.languages = languages;
            return this;
        }

        /** Sets: remark on the site (网站备注). */
        public Builder remark(@Nullable String remark) {
            this.remark = remark;
            return this;
        }

        /** Sets: whether an enterprise runs the site. */
        public Builder operatedByEnterprise(@Nullable Boolean operatedByEnterprise) {
            this.operatedByEnterprise = operatedByEnterprise;
            return this;
        }

        /** Sets: whether the site can be opened now (能否打开). */
        public Builder accessible(@Nullable Boolean accessible) {
            this.accessible = accessible;
            return this;
        }

        /** Sets: ICP number shown in the footer (底部备案号). */
        public Builder footerIcpNumber(@Nullable String footerIcpNumber) {
            this.footerIcpNumber = footerIcpNumber;
            return this;
        }

        /** Sets: ICP number of the site on record (备案号). */
        public Builder icpNumber(@Nullable String icpNumber) {
            this.icpNumber = icpNumber;
            return this;
        }

        /** Sets: day the site opened (开通日期). */
        public Builder openedOn(@Nullable LocalDate openedOn) {
            this.openedOn = openedOn;
            return this;
        }

        /** Sets: whether all domains of the site lead to the same site (域名指向同一网站). */
        public Builder domainsPointToSameSite(@Nullable Boolean domainsPointToSameSite) {
            this.domainsPointToSameSite = domainsPointToSameSite;
            return this;
        }

        /** Sets: whether it is a government site (政府网站). */
        public Builder government(@Nullable Boolean government) {
            this.government = government;
            return this;
        }

        /** Sets: site administrator (网站负责人). */
        public Builder administrator(@Nullable Person administrator) {
            this.administrator = administrator;
            return this;
        }

        /** Sets: server of the site (服务器). */
        public Builder server(@Nullable Server server) {
            this.server = server;
            return this;
        }

        /** Sets: service number (备案服务号). */
        public Builder serviceNumber(@Nullable String serviceNumber) {
            this.serviceNumber = serviceNumber;
            return this;
        }

        /** Builds the value. */
        public Site build() {
            return new Site(
                    name,
                    displayedName,
                    domains,
                    homeUrl,
                    accessMode,
                    content,
                    serviceType,
                    languages,
                    remark,
                    operatedByEnterprise,
                    accessible,
                    footerIcpNumber,
                    icpNumber,
                    openedOn,
                    domainsPointToSameSite,
                    government,
                    administrator,
                    server,
                    serviceNumber);
        }
    }
}
