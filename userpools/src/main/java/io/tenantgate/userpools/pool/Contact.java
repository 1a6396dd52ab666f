package io.tenantgate.userpools.pool;

import java.util.Arrays;
import java.util.Optional;

/// An address that codes can go to and that can be verified.
public enum Contact {
    EMAIL("email"),
    PHONE_NUMBER("phone_number");

    private final String attribute;

    Contact(String attribute) {
        this.attribute = attribute;
    }

    public static Optional<Contact> of(String attribute) {
        return Arrays.stream(values())
                .filter(contact -> contact.attribute.equals(attribute))
                .findFirst();
    }

    public String attribute() {
        return attribute;
    }

    /// The attribute that says whether this one is verified.
    public String flag() {
        return attribute + "_verified";
    }
}
