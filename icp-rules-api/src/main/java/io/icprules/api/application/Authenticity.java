package io.icprules.api.application;

import io.icprules.api.vocabulary.AuthenticityMethod;
import org.jspecify.annotations.Nullable;

/**
 * Authenticity verification of the site administrator (真实性核验).
 *
 * @param method method used; {@code null} when unknown
 * @param appVersion version of the app, such as {@code 4.17.0}; {@code null} when unknown
 * @param personMatchesSiteAdministrator whether the person checked is the site administrator; {@code null} when
 * unknown
 */
public record Authenticity(
        @Nullable AuthenticityMethod method,
        @Nullable String appVersion,
        @Nullable Boolean personMatchesSiteAdministrator) {}
