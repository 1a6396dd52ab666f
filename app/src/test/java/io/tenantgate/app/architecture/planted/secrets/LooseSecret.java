package io.tenantgate.app.architecture.planted.secrets;

record LooseSecret(String text) {
    String reveal() {
        return text;
    }
}
