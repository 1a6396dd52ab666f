package io.tenantgate.app.api;

import io.tenantgate.userpools.hashing.Argon2;
import io.tenantgate.userpools.hashing.Argon2Cost;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/// Hashes, and stops in the middle of it while a test wants that.
final class GatedArgon2 implements Argon2 {
    /// A hash that has begun, and its end.
    record Gate(CountDownLatch begun, CountDownLatch open) {}

    private final Argon2 real = Argon2.fastest();
    private final List<String> passwords = Collections.synchronizedList(new ArrayList<>());
    private volatile Gate gate = new Gate(new CountDownLatch(0), new CountDownLatch(0));

    Gate shut() {
        var shut = new Gate(new CountDownLatch(1), new CountDownLatch(1));
        gate = shut;
        return shut;
    }

    /// What was hashed, in turn.
    List<String> passwords() {
        return List.copyOf(passwords);
    }

    @Override
    public String name() {
        return real.name();
    }

    @Override
    public byte[] tag(byte[] password, byte[] salt, Argon2Cost cost) {
        passwords.add(new String(password, StandardCharsets.UTF_8));
        var now = gate;
        now.begun().countDown();
        try {
            now.open().await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return real.tag(password, salt, cost);
    }
}
