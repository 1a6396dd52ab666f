package io.tenantgate.userpools.client;

import java.util.Base64;

/// A client's secret as stored: sealed by [io.tenantgate.userpools.port.Vault], in base64.
public record SealedSecret(String base64) {
    static SealedSecret of(byte[] sealed) {
        return new SealedSecret(Base64.getEncoder().encodeToString(sealed));
    }

    byte[] bytes() {
        return Base64.getDecoder().decode(base64);
    }
}
