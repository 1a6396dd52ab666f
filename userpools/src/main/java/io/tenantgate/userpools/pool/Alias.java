package io.tenantgate.userpools.pool;

/// An attribute that may stand for a username. An address does so only while verified.
public enum Alias {
    EMAIL("email"),
    PHONE_NUMBER("phone_number"),
    PREFERRED_USERNAME("preferred_username");

    private final String attribute;

    Alias(String attribute) {
        this.attribute = attribute;
    }

    public String attribute() {
        return attribute;
    }
}
