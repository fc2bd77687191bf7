package io.icprules.api.application;

import org.jspecify.annotations.Nullable;

/**
 * IP addresses compared for the commercial licence (经营性备案 IP).
 *
 * @param contractIp address in the contract with the provider; {@code null} when unknown
 * @param resolvedIp address the domain resolves to; {@code null} when unknown
 * @param filedIp address on record; {@code null} when unknown
 */
public record CommercialLicence(
        @Nullable String contractIp,
        @Nullable String resolvedIp,
        @Nullable String filedIp) {}
