package io.tenantgate.app.wiring;

import io.tenantgate.application.provider.Provider;
import java.util.List;

/// The providers that hold connections of their own, to Amazon Cognito, until the service has stopped. It names no
/// class of theirs: a service without one loads none of the AWS SDK.
final class CognitoProviders implements AutoCloseable {
    private final List<Opened> opened;

    CognitoProviders(List<Opened> opened) {
        this.opened = List.copyOf(opened);
    }

    /// A provider, and what lets go of its connections.
    record Opened(Provider provider, Runnable ending) {}

    List<Provider> all() {
        return opened.stream().map(Opened::provider).toList();
    }

    @Override
    public void close() {
        opened.forEach(provider -> provider.ending().run());
    }
}
