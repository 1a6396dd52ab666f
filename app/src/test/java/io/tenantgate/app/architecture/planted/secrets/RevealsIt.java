package io.tenantgate.app.architecture.planted.secrets;

final class RevealsIt {
    String told(LooseSecret secret) {
        return secret.reveal();
    }
}
