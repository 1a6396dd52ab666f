package io.tenantgate.application.provider;

import io.tenantgate.domain.tenancy.ProviderName;

/// A named instance that holds accounts and issues tokens, by its roles.
///
/// @param joinsTransactions whether its writes are part of the transaction that they are made in
public record Provider(
        ProviderName name,
        boolean joinsTransactions,
        PoolProvisioner provisioner,
        PoolTuner tuner,
        Enroller enroller,
        Authenticator authenticator,
        AccountHolder accountHolder,
        AccountKeeper accountKeeper,
        AccountAdministrator accountAdministrator,
        IssuerKeys issuerKeys,
        Examiner examiner) {}
