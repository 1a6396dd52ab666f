package io.tenantgate.testkit.provider;

import io.tenantgate.application.provider.AccountAdministrator;
import io.tenantgate.application.provider.AccountHolder;
import io.tenantgate.application.provider.AccountKeeper;
import io.tenantgate.application.provider.AttributeSchemas;
import io.tenantgate.application.provider.Authenticator;
import io.tenantgate.application.provider.Enroller;
import io.tenantgate.application.provider.Examiner;
import io.tenantgate.application.provider.PoolProvisioner;
import io.tenantgate.application.provider.PoolTuner;
import io.tenantgate.application.provider.Prepared;
import io.tenantgate.application.provider.Provider;
import io.tenantgate.application.provider.Surveyor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;

/// Makes a provider one that joins no transaction, as one behind a network is: each call commits by itself, on a thread
/// of its own, and the process that makes it may be cut off, before, within or after it. A call while a transaction
/// is open is an error, for it would hold a connection as long as it takes.
///
/// @param lifeline of the process that calls
/// @param inTransaction whether the current thread has a transaction open
public record Apart(Lifeline lifeline, BooleanSupplier inTransaction) {
    /// What a provider knows without being asked.
    private static final Set<String> CONSTANTS = Set.of("resources");

    public Provider of(Provider real) {
        return new Provider(
                real.name(),
                false,
                apart(PoolProvisioner.class, real.provisioner()),
                apart(PoolTuner.class, real.tuner()),
                apart(Enroller.class, real.enroller()),
                apart(Authenticator.class, real.authenticator()),
                apart(AccountHolder.class, real.accountHolder()),
                apart(AccountKeeper.class, real.accountKeeper()),
                apart(AccountAdministrator.class, real.accountAdministrator()),
                apart(AttributeSchemas.class, real.attributeSchemas()),
                apart(Surveyor.class, real.surveyor()),
                real.issuerKeys(),
                apart(Examiner.class, real.examiner()),
                real.adopted());
    }

    private <T> T apart(Class<T> port, T real) {
        return port.cast(Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[] {port}, (_, method, given) -> {
            Callable<Object> call = () -> method.invoke(real, given);
            if (CONSTANTS.contains(method.getName())) {
                return call.call();
            }
            return method.getReturnType() == Prepared.class ? prepared(call) : counted(call);
        }));
    }

    /// What is prepared has called nobody yet.
    private Prepared<?> prepared(Callable<Object> call) throws Throwable {
        var ready = (Prepared<?>) elsewhere(call);
        return new Prepared<Object>() {
            @Override
            public Object apply() {
                return made(ready);
            }

            @Override
            public boolean provenWrong() {
                return ready.provenWrong();
            }
        };
    }

    private Object made(Prepared<?> ready) {
        try {
            return counted(ready::apply);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private Object counted(Callable<Object> call) throws Throwable {
        lifeline.beforeCall();
        var answer = elsewhere(call);
        lifeline.afterCall();
        return answer;
    }

    private Object elsewhere(Callable<Object> call) throws Throwable {
        lifeline.stayAlive();
        if (inTransaction.getAsBoolean()) {
            throw new AssertionError("A remote provider is called inside a transaction");
        }
        try (var thread = Executors.newVirtualThreadPerTaskExecutor()) {
            var answer = thread.submit(call).get();
            lifeline.stayAlive();
            return answer;
        } catch (ExecutionException e) {
            lifeline.stayAlive();
            throw cause(e);
        }
    }

    private static Throwable cause(ExecutionException e) {
        var thrown = Objects.requireNonNullElse(e.getCause(), e);
        return thrown instanceof InvocationTargetException invoked ? invoked.getTargetException() : thrown;
    }
}
