package io.tenantgate.userpools.client;

import io.tenantgate.userpools.Secret;
import io.tenantgate.userpools.port.Ids;

/// A confidential client's secret: 51 of `[a-z0-9]`, made at creation and never changed.
public final class ClientSecret extends Secret {
    public ClientSecret(String text) {
        super(text, 64);
    }

    static ClientSecret from(Ids ids) {
        return new ClientSecret(ids.alphanumeric(51));
    }
}
