package io.tenantgate.adapters.cognito.emulator;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/// What goes wrong between a caller and Cognito.
@FunctionalInterface
public interface Fault {
    /// @param work what Cognito would do, and its answer
    void play(HttpExchange exchange, Work work) throws IOException;

    /// Does what was asked.
    @FunctionalInterface
    interface Work {
        Reply answer();
    }

    /// Nothing is wrong.
    static Fault none() {
        return (exchange, work) -> {
            var reply = work.answer();
            Door.write(exchange, reply.status(), reply.body().toString());
        };
    }

    /// A service's refusal or failure; nothing is done.
    static Fault answered(int status, String type, String message) {
        return (exchange, _) -> Door.write(
                exchange, status, Reply.failed(status, type, message).body().toString());
    }

    /// What something between the two says; nothing is done.
    static Fault page(int status) {
        return (exchange, _) -> Door.write(exchange, status, "<html><body>Bad gateway</body></html>");
    }

    /// The connection closes before anything is done.
    static Fault cutBefore() {
        return (_, _) -> {
            throw new IOException("Cut");
        };
    }

    /// It is done, and the connection closes before the answer comes.
    static Fault answerLost() {
        return (_, work) -> {
            work.answer();
            throw new IOException("Cut");
        };
    }

    /// It is done, and the connection closes in the midst of the answer.
    static Fault cutAfter() {
        return (exchange, work) -> {
            var bytes = work.answer().body().toString().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, bytes.length + 1L);
            exchange.getResponseBody().write(bytes, 0, bytes.length / 2);
            exchange.getResponseBody().flush();
            throw new IOException("Cut");
        };
    }
}
