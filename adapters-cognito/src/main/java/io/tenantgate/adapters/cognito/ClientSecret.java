package io.tenantgate.adapters.cognito;

/// The secret of an app client that a team had before; it prints as stars.
public final class ClientSecret {
    private final String text;

    public ClientSecret(String text) {
        this.text = text;
    }

    String reveal() {
        return text;
    }

    @Override
    public String toString() {
        return "ClientSecret[****]";
    }
}
