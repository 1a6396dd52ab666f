package io.tenantgate.app.architecture.planted.core;

import java.util.concurrent.CompletableFuture;

public final class AnswersLater {
    public CompletableFuture<String> answer() {
        return CompletableFuture.completedFuture("later");
    }
}
