package io.tenantgate.userpools;

import io.tenantgate.userpools.port.Ids;
import java.util.Base64;
import java.util.Random;
import java.util.UUID;

/// The same ids in every run.
public final class SeededIds implements Ids {
    private final Random random = new Random(1);

    @Override
    public UUID random() {
        return UUID.nameUUIDFromBytes(bytes(16));
    }

    @Override
    public String alphanumeric(int length) {
        var letters = "abcdefghijklmnopqrstuvwxyz0123456789";
        var text = new StringBuilder();
        random.ints(length, 0, letters.length()).forEach(n -> text.append(letters.charAt(n)));
        return text.toString();
    }

    @Override
    public String secret() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(32));
    }

    private byte[] bytes(int length) {
        var bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }
}
