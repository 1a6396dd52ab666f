package io.tenantgate.userpools.hashing;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// A fixed number of platform threads that hash for everybody, in turn by key. Native hashing would pin a virtual
/// thread to its carrier; here the caller only waits, at most for the patience given.
public final class HashWorkers implements AutoCloseable {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition arrived = lock.newCondition();
    private final RoundRobin<FutureTask<?>> waiting = new RoundRobin<>();
    private final Duration patience;
    private boolean closed;

    public HashWorkers(int concurrency, Duration patience) {
        if (concurrency < 1) {
            throw new IllegalArgumentException("At least one thread must hash");
        }
        this.patience = patience;
        for (var n = 1; n <= concurrency; n++) {
            Thread.ofPlatform().daemon().name("hashing-" + n).start(this::serve);
        }
    }

    /// Runs the work when it is its key's turn; [Overloaded] when that does not come in time.
    <T> T run(String key, Callable<T> work) {
        var task = new FutureTask<>(work);
        enqueue(key, task);
        try {
            return task.get(patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException _) {
            return begunOrOverloaded(key, task);
        } catch (InterruptedException _) {
            withdraw(key, task);
            Thread.currentThread().interrupt();
            throw new Overloaded();
        } catch (ExecutionException failed) {
            throw new IllegalStateException("Hashing failed", failed.getCause());
        } catch (CancellationException _) {
            throw new Overloaded();
        }
    }

    /// How many wait for their turn.
    public int waiting() {
        lock.lock();
        try {
            return waiting.size();
        } finally {
            lock.unlock();
        }
    }

    private <T> T begunOrOverloaded(String key, FutureTask<T> task) {
        if (withdraw(key, task)) {
            throw new Overloaded();
        }
        try {
            return task.get();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new Overloaded();
        } catch (ExecutionException failed) {
            throw new IllegalStateException("Hashing failed", failed.getCause());
        }
    }

    private void enqueue(String key, FutureTask<?> task) {
        lock.lock();
        try {
            if (closed) {
                throw new Overloaded();
            }
            waiting.add(key, task);
            arrived.signal();
        } finally {
            lock.unlock();
        }
    }

    private boolean withdraw(String key, FutureTask<?> task) {
        lock.lock();
        try {
            return waiting.remove(key, task);
        } finally {
            lock.unlock();
        }
    }

    private void serve() {
        try {
            while (true) {
                next().run();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private FutureTask<?> next() throws InterruptedException {
        lock.lock();
        try {
            while (true) {
                var task = waiting.poll();
                if (task != null) {
                    return task;
                }
                if (closed) {
                    throw new InterruptedException();
                }
                arrived.await();
            }
        } finally {
            lock.unlock();
        }
    }

    /// Lets the threads finish what waits, and go.
    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            arrived.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
