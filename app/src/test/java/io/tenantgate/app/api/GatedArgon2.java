package io.tenantgate.app.api;

import io.tenantgate.userpools.hashing.Argon2;
import io.tenantgate.userpools.hashing.Argon2Cost;
import java.util.concurrent.CountDownLatch;

/// Hashes, and stops in the middle of it while a test wants that.
final class GatedArgon2 implements Argon2 {
    /// A hash that has begun, and its end.
    record Gate(CountDownLatch begun, CountDownLatch open) {}

    private final Argon2 real = Argon2.fastest();
    private volatile Gate gate = new Gate(new CountDownLatch(0), new CountDownLatch(0));

    Gate shut() {
        var shut = new Gate(new CountDownLatch(1), new CountDownLatch(1));
        gate = shut;
        return shut;
    }

    @Override
    public String name() {
        return real.name();
    }

    @Override
    public byte[] tag(byte[] password, byte[] salt, Argon2Cost cost) {
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
