package io.tenantgate.application.idempotency;

import io.tenantgate.application.callers.Caller;
import io.tenantgate.domain.tenancy.TenantId;
import java.util.UUID;
import java.util.function.Function;

/// Runs a creating request once for each `Idempotency-Key`. The same key and body give the first answer again for 24
/// hours; another body is a conflict; a racing second waits up to 5 seconds without a connection.
public final class Idempotently {
    /// @param body the request's body as it came
    public record Request(Caller caller, TenantId tenant, String route, String key, byte[] body) {}

    /// What goes back to the caller.
    ///
    /// @param replay the same without its secret, kept for the next time
    public record Answer(int status, byte[] body, byte[] replay) {}

    public sealed interface Outcome {
        record Answered(int status, byte[] body) implements Outcome {}

        /// Another body stands under that key.
        record Conflict() implements Outcome {}

        /// The first request is still being answered.
        record InProgress() implements Outcome {}
    }

    /// @param work makes the thing under the id that was chosen for it; an answer of 300 or more is not kept
    public Outcome handle(Request request, Function<UUID, Answer> work) {
        throw new UnsupportedOperationException();
    }
}
