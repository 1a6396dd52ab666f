package io.tenantgate.testkit.provider;

import io.tenantgate.application.provider.ProviderUnavailable;
import io.tenantgate.testkit.build.Lines;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.opentest4j.TestAbortedException;

/// Holds each implementation to its contracts, and to what it declares to lack; notes how it went. The build writes it
/// to `target/contract-table.md`.
public final class ContractTable implements InvocationInterceptor {
    @Override
    public void interceptTestMethod(
            Invocation<Void> test, ReflectiveInvocationContext<Method> call, ExtensionContext context)
            throws Throwable {
        var world = ((ProviderContract) context.getRequiredTestInstance()).world();
        var lacking = lacking(call.getExecutable(), world);
        var outcome = "failed";
        try {
            outcome = lacking.isEmpty() ? pass(test) : fail(test, lacking);
        } catch (TestAbortedException skipped) {
            outcome = "skipped: " + skipped.getMessage();
            throw skipped;
        } finally {
            note(context, call.getExecutable(), world.implementation(), outcome);
        }
    }

    private static Set<Ability> lacking(Method test, ProviderWorld world) {
        var lacking = EnumSet.noneOf(Ability.class);
        var needs = test.getAnnotation(Needs.class);
        if (needs != null) {
            lacking.addAll(Arrays.asList(needs.value()));
        }
        lacking.retainAll(world.lacks());
        return lacking;
    }

    private static String pass(Invocation<Void> test) throws Throwable {
        test.proceed();
        return "passed";
    }

    private static String fail(Invocation<Void> test, Set<Ability> lacking) throws Throwable {
        var words = lacking.stream().map(Ability::text).collect(Collectors.joining(", "));
        try {
            test.proceed();
        } catch (AssertionError | ProviderUnavailable _) {
            return "lacks " + words;
        }
        throw new AssertionError("Declared as lacking, but it is there: " + words);
    }

    /// Notes that no contract of a class was tried, and why.
    public static void notRun(ExtensionContext context, String implementation, String why) {
        for (var test : context.getRequiredTestClass().getSuperclass().getDeclaredMethods()) {
            if (test.isAnnotationPresent(Test.class)) {
                note(context, test, implementation, "not run: " + why);
            }
        }
    }

    private static void note(ExtensionContext context, Method test, String implementation, String outcome) {
        if (Modifier.isAbstract(test.getDeclaringClass().getModifiers())) {
            var build = context.getConfigurationParameter(Lines.BUILD).orElse("");
            context.getStore(StoreScope.LAUNCHER_SESSION, ExtensionContext.Namespace.create(ContractTable.class))
                    .getOrComputeIfAbsent(Noted.class, _ -> new Noted(build), Noted.class)
                    .add(Tried.of(test, implementation, outcome));
        }
    }
}
