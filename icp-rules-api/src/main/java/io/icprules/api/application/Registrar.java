package io.icprules.api.application;

import io.icprules.api.vocabulary.RegistrarLocality;
import org.jspecify.annotations.Nullable;

/**
 * Registrar of a domain (域名注册商).
 *
 * @param name name; {@code null} when unknown
 * @param approved whether MIIT approved the registrar (获批注册商); {@code null} when unknown
 * @param locality where it is; {@code null} when unknown
 */
public record Registrar(
        @Nullable String name,
        @Nullable Boolean approved,
        @Nullable RegistrarLocality locality) {}
