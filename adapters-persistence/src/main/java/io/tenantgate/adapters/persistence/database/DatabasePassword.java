package io.tenantgate.adapters.persistence.database;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/// The password of a database role.
public final class DatabasePassword {
    private final String value;

    public DatabasePassword(String value) {
        this.value = value;
    }

    public String reveal() {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DatabasePassword that && MessageDigest.isEqual(bytes(), that.bytes());
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return "DatabasePassword[****]";
    }

    private byte[] bytes() {
        return value.getBytes(StandardCharsets.UTF_8);
    }
}
