package io.tenantgate.application.provider;

import io.tenantgate.domain.members.LoginName;
import io.tenantgate.domain.tenancy.ProviderUsername;

/// Which account is meant. One that nobody knows costs a provider the same work and gets the same answers as one whose
/// password is wrong.
public sealed interface AccountRef {
    /// The account of a member.
    record Known(ProviderUsername username) implements AccountRef {}

    /// An account of a shared pool that no membership names: by its verified address.
    record Alias(LoginName name) implements AccountRef {}

    /// No account at all.
    record Unknown(LoginName name) implements AccountRef {}
}
