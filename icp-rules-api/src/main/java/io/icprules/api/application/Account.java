package io.icprules.api.application;

import io.icprules.api.vocabulary.AccountSite;
import org.jspecify.annotations.Nullable;

/**
 * Account at the provider (账号) from which the order is made.
 *
 * @param site kind of account; {@code null} when unknown
 * @param filedSubjectKey subject already filed under this account (账号下已备案主体), {@code null} when unknown
 * @param orderInProgress whether any order of the account or subject is unfinished (进行中的订单); {@code null} when
 * unknown
 */
public record Account(
        @Nullable AccountSite site,
        @Nullable String filedSubjectKey,
        @Nullable Boolean orderInProgress) {}
