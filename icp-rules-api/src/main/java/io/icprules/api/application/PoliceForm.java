package io.icprules.api.application;

import org.jspecify.annotations.Nullable;

/**
 * Form of the police filing (公安备案表).
 *
 * @param emergencyContactIsLegalRepresentative whether the 24-hour emergency contact is the legal
 * representative; {@code null} when unknown
 * @param siteLevel level of the site stated; {@code null} when unknown
 */
public record PoliceForm(
        @Nullable Boolean emergencyContactIsLegalRepresentative,
        @Nullable Integer siteLevel) {}
