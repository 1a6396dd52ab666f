package io.tenantgate.adapters.cognito;

import java.net.URI;
import java.util.Optional;

/// What visitors call, as Cognito is told.
record ServerAddress(String name, String path) {
    static ServerAddress of(URI address) {
        var path = Optional.ofNullable(address.getPath()).filter(text -> text.startsWith("/"));
        return new ServerAddress(Optional.ofNullable(address.getHost()).orElse("localhost"), path.orElse("/"));
    }
}
