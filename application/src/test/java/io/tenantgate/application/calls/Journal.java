package io.tenantgate.application.calls;

import io.tenantgate.application.port.Scope;
import io.tenantgate.application.port.Scopes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// Writes down what happens, transactions among it.
final class Journal implements Scopes {
    private final List<String> lines = new ArrayList<>();
    private boolean open;

    void write(String line) {
        lines.add(line);
    }

    List<String> lines() {
        return List.copyOf(lines);
    }

    @Override
    public <T> T in(Scope scope, Supplier<T> work) {
        write("begin");
        open = true;
        try {
            var answer = work.get();
            write("commit");
            return answer;
        } catch (RuntimeException fault) {
            write("rollback");
            throw fault;
        } finally {
            open = false;
        }
    }

    @Override
    public boolean open() {
        return open;
    }
}
