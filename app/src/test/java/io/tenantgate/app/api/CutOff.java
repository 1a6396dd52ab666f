package io.tenantgate.app.api;

import io.tenantgate.application.port.Scopes;
import io.tenantgate.application.provider.AccountAdministrator;
import io.tenantgate.application.provider.AccountHolder;
import io.tenantgate.application.provider.AccountKeeper;
import io.tenantgate.application.provider.AttributeSchemas;
import io.tenantgate.application.provider.Authenticator;
import io.tenantgate.application.provider.Enroller;
import io.tenantgate.application.provider.PoolProvisioner;
import io.tenantgate.application.provider.PoolTuner;
import io.tenantgate.application.provider.Provider;
import io.tenantgate.application.provider.Surveyor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;

/// A provider whose process dies right after a call was made.
final class CutOff {
    private final Scopes scopes;
    private final boolean joinsTransactions;
    private int left;
    private int inTransactions;

    CutOff(Scopes scopes, boolean joinsTransactions) {
        this.scopes = scopes;
        this.joinsTransactions = joinsTransactions;
    }

    /// The process is dead. An error, since no process handles its own death.
    static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    /// From now on, dies after that many calls.
    void after(int calls) {
        left = calls;
    }

    /// How many calls were made while a transaction was open.
    int inTransactions() {
        return inTransactions;
    }

    Provider of(Provider real) {
        return new Provider(
                real.name(),
                joinsTransactions,
                dying(PoolProvisioner.class, real.provisioner()),
                dying(PoolTuner.class, real.tuner()),
                dying(Enroller.class, real.enroller()),
                dying(Authenticator.class, real.authenticator()),
                dying(AccountHolder.class, real.accountHolder()),
                dying(AccountKeeper.class, real.accountKeeper()),
                dying(AccountAdministrator.class, real.accountAdministrator()),
                dying(AttributeSchemas.class, real.attributeSchemas()),
                dying(Surveyor.class, real.surveyor()),
                real.issuerKeys(),
                real.examiner(),
                real.adopted());
    }

    private <T> T dying(Class<T> port, T real) {
        return port.cast(Proxy.newProxyInstance(
                port.getClassLoader(), new Class<?>[] {port}, (_, method, arguments) -> {
                    inTransactions += scopes.open() ? 1 : 0;
                    try {
                        var answer = method.invoke(real, arguments);
                        if (--left == 0) {
                            throw new Killed();
                        }
                        return answer;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }
}
