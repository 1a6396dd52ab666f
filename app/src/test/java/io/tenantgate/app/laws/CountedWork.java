package io.tenantgate.app.laws;

import io.tenantgate.adapters.persistence.testing.CountedStatements;
import io.tenantgate.app.api.Api;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/// What the service does for a request.
final class CountedWork {
    private final CountedStatements statements;
    private final AtomicInteger hashes = new AtomicInteger();

    CountedWork(CountedStatements statements) {
        this.statements = statements;
    }

    /// All that a caller could learn from an answer and from how long it took.
    record Told(String answer, int hashes, List<String> statements) {}

    void hashed() {
        hashes.incrementAndGet();
    }

    Told of(Supplier<Api.Answer> request) {
        var answers = new ArrayList<Api.Answer>(1);
        hashes.set(0);
        var asked = statements.during(() -> answers.add(request.get()));
        var text = answers.getFirst().text().replaceAll("\"request_id\":\"[^\"]*\"", "");
        return new Told(answers.getFirst().status() + " " + text, hashes.get(), asked);
    }
}
