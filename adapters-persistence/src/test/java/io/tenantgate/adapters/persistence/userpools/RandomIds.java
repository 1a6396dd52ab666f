package io.tenantgate.adapters.persistence.userpools;

import io.tenantgate.userpools.port.Ids;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.UUID;

/// Ids as an application draws them.
final class RandomIds implements Ids {
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789";
    private final SecureRandom random = new SecureRandom();

    @Override
    public UUID random() {
        return UUID.randomUUID();
    }

    @Override
    public String alphanumeric(int length) {
        var text = new StringBuilder(length);
        random.ints(length, 0, LETTERS.length()).forEach(n -> text.append(LETTERS.charAt(n)));
        return text.toString();
    }

    @Override
    public String secret() {
        var bytes = new byte[32];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
