package io.tenantgate.adapters.cognito;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Set;
import org.opentest4j.TestAbortedException;

/// Skips a test before anything is sent that nobody could read.
final class Unsent {
    private Unsent() {}

    static TestAbortedException aborted() {
        return new TestAbortedException("codes go by e-mail, which nobody reads here");
    }

    /// A port whose methods of these names would send something.
    static <T> T where(Class<T> port, T real, String... sending) {
        var names = Set.of(sending);
        return port.cast(Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[] {port}, (_, method, given) -> {
            if (names.contains(method.getName())) {
                throw aborted();
            }
            try {
                return method.invoke(real, given);
            } catch (InvocationTargetException e) {
                throw e.getTargetException();
            }
        }));
    }
}
