package io.tenantgate.userpools.pool;

import java.util.Arrays;
import java.util.Optional;

/// An attribute that a code can prove, and that may serve as an alias.
public enum Contact {
    EMAIL("email", "email_verified"),
    PHONE_NUMBER("phone_number", "phone_number_verified");

    private final String attribute;
    private final String verifiedAttribute;

    Contact(String attribute, String verifiedAttribute) {
        this.attribute = attribute;
        this.verifiedAttribute = verifiedAttribute;
    }

    public String attribute() {
        return attribute;
    }

    /// The attribute that says whether it was proven.
    public String verifiedAttribute() {
        return verifiedAttribute;
    }

    public static Optional<Contact> of(String attribute) {
        return Arrays.stream(values())
                .filter(contact -> contact.attribute.equals(attribute))
                .findFirst();
    }
}
