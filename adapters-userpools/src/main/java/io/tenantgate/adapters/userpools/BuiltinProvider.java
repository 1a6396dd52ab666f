package io.tenantgate.adapters.userpools;

import io.tenantgate.application.provider.IssuerKeys;
import io.tenantgate.application.provider.Provider;
import io.tenantgate.domain.tenancy.ProviderName;
import java.util.Optional;

/// The built-in user pools as a provider: its writes are part of the transaction that they are made in.
public final class BuiltinProvider {
    private BuiltinProvider() {}

    public static Provider of(ProviderName name, BuiltinEngine engine, IssuerKeys keys) {
        var evidence = new GroupEvidence(engine.groups());
        return new Provider(
                name,
                true,
                new BuiltinProvisioner(engine.pools(), engine.groups()),
                new BuiltinTuner(engine.tuning()),
                new BuiltinEnroller(engine.enrolment(), engine.deletion(), evidence),
                new BuiltinAuthenticator(engine.signIn()),
                new BuiltinAccountHolder(engine.accounts(), engine.deletion(), evidence),
                new BuiltinAccountKeeper(engine.enrolment().invited().find(), evidence),
                new BuiltinAccountAdministrator(engine.administration()),
                new BuiltinAttributeSchemas(engine.pools()),
                new BuiltinSurveyor(engine.pools(), engine.survey()),
                keys,
                new BuiltinExaminer(name, engine.pools()),
                Optional.empty());
    }
}
