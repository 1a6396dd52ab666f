package io.tenantgate.app.walls;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.instrument.ClassDefinition;
import java.lang.instrument.Instrumentation;
import java.lang.instrument.UnmodifiableClassException;
import java.util.Objects;
import java.util.function.UnaryOperator;
import net.bytebuddy.agent.ByteBuddyAgent;

/// A class of the running service with other code, until it is closed.
public final class Redefined implements AutoCloseable {
    private final Instrumentation instrumentation = ByteBuddyAgent.install();
    private final Class<?> type;
    private final byte[] original;

    private Redefined(Class<?> type) {
        this.type = type;
        this.original = bytesOf(type);
    }

    /// Without the check that is made there.
    public static Redefined without(AdmissionCall call) {
        return with(typeOf(call), call::bribedIn);
    }

    public static Redefined with(Class<?> type, UnaryOperator<byte[]> change) {
        var redefined = new Redefined(type);
        redefined.redefine(change.apply(redefined.original));
        return redefined;
    }

    private void redefine(byte[] bytes) {
        try {
            instrumentation.redefineClasses(new ClassDefinition(type, bytes));
        } catch (ClassNotFoundException | UnmodifiableClassException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> typeOf(AdmissionCall call) {
        try {
            return Class.forName(call.in());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytesOf(Class<?> type) {
        var file = "/" + type.getName().replace('.', '/') + ".class";
        try (var bytes = Objects.requireNonNull(type.getResourceAsStream(file))) {
            return bytes.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        redefine(original);
    }
}
