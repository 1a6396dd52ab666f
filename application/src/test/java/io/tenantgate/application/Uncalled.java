package io.tenantgate.application;

import io.tenantgate.application.provider.AccountAdministrator;
import io.tenantgate.application.provider.AccountHolder;
import io.tenantgate.application.provider.AccountKeeper;
import io.tenantgate.application.provider.AttributeSchemas;
import io.tenantgate.application.provider.Authenticator;
import io.tenantgate.application.provider.Enroller;
import io.tenantgate.application.provider.Examiner;
import io.tenantgate.application.provider.IssuerKeys;
import io.tenantgate.application.provider.PoolProvisioner;
import io.tenantgate.application.provider.PoolTuner;
import io.tenantgate.application.provider.Provider;
import io.tenantgate.application.provider.Surveyor;
import io.tenantgate.domain.tenancy.ProviderName;
import java.lang.reflect.Proxy;
import java.util.Optional;

/// Providers that fail the test when they are called.
public final class Uncalled {
    private Uncalled() {}

    public static Provider provider(boolean joins) {
        return provider(Examples.PROVIDER, joins, port(Examiner.class));
    }

    /// Only its examiner is called.
    public static Provider provider(ProviderName name, Examiner examiner) {
        return provider(name, false, examiner);
    }

    private static Provider provider(ProviderName name, boolean joins, Examiner examiner) {
        return new Provider(
                name,
                joins,
                port(PoolProvisioner.class),
                port(PoolTuner.class),
                port(Enroller.class),
                port(Authenticator.class),
                port(AccountHolder.class),
                port(AccountKeeper.class),
                port(AccountAdministrator.class),
                port(AttributeSchemas.class),
                port(Surveyor.class),
                port(IssuerKeys.class),
                examiner,
                Optional.empty());
    }

    private static <T> T port(Class<T> role) {
        return role.cast(Proxy.newProxyInstance(role.getClassLoader(), new Class<?>[] {role}, (_, method, _) -> {
            throw new AssertionError("Nobody calls " + method);
        }));
    }
}
