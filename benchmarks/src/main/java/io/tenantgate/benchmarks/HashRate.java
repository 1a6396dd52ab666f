package io.tenantgate.benchmarks;

import io.tenantgate.userpools.hashing.Argon2;
import io.tenantgate.userpools.hashing.Argon2Cost;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// How many passwords all cores hash in a second when they do nothing else.
final class HashRate {
    private static final byte[] PASSWORD = Tenancy.PASSWORD.getBytes(StandardCharsets.UTF_8);
    private static final byte[] SALT = "0123456789abcdef".getBytes(StandardCharsets.UTF_8);

    private HashRate() {}

    static double perSecond(Duration duration) throws InterruptedException, ExecutionException {
        int cores = Runtime.getRuntime().availableProcessors();
        long start = System.nanoTime();
        long end = start + duration.toNanos();
        long hashes = 0;
        try (var threads = Executors.newFixedThreadPool(cores)) {
            for (Future<Long> worker : threads.invokeAll(Collections.nCopies(cores, hashUntil(end)))) {
                hashes += worker.get();
            }
        }
        return hashes / ((System.nanoTime() - start) / 1e9);
    }

    private static Callable<Long> hashUntil(long end) {
        var argon2 = Argon2.fastest();
        return () -> {
            long hashes = 0;
            while (System.nanoTime() < end) {
                argon2.tag(PASSWORD, SALT, Argon2Cost.RECOMMENDED);
                hashes++;
            }
            return hashes;
        };
    }
}
