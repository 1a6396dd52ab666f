package io.tenantgate.app.api;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/// Ports of loopback that nobody listens on. None is amongst those that a system gives to whoever asks for just any
/// (they begin at 32768), and each JVM of a build has its own, so a port is still free when what needs it has started.
/// Two builds at once begin at different ones.
public final class FreePorts {
    private static final int FIRST = 10_000;
    private static final int EACH = 5_000;
    private static final int JVMS = 4;

    private static final int OURS = FIRST + EACH * (Integer.getInteger("tenantgate.jvm", 1) % JVMS);
    private static final AtomicInteger NEXT =
            new AtomicInteger((int) (ProcessHandle.current().pid() % EACH));

    private FreePorts() {}

    public static int next() {
        return IntStream.range(0, EACH)
                .map(_ -> OURS + NEXT.getAndIncrement() % EACH)
                .filter(FreePorts::isFree)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isFree(int port) {
        try (var _ = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return true;
        } catch (IOException _) {
            return false;
        }
    }
}
