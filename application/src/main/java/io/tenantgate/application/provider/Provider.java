package io.tenantgate.application.provider;

import io.tenantgate.domain.tenancy.ProviderName;
import java.util.Optional;

/// A named instance that holds accounts and issues tokens, by its roles.
///
/// @param joinsTransactions whether its writes are part of the transaction that they are made in
/// @param adopted where all of its tenants live; absent where it makes their pools
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
        AttributeSchemas attributeSchemas,
        Surveyor surveyor,
        IssuerKeys issuerKeys,
        Examiner examiner,
        Optional<AdoptedPool> adopted) {}
