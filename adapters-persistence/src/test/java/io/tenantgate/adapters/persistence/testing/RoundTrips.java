package io.tenantgate.adapters.persistence.testing;

import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.net.SocketFactory;

/// How often a thread goes to the database and waits for what it answers. It is the driver's own sockets that are
/// listened to, so that what the driver sends together counts once, and what it sends by itself counts too.
public final class RoundTrips extends SocketFactory {
    /// What asks whether a connection is alive, as the pool of connections does where one was not used for long, has
    /// none.
    private static final Pattern STATEMENT = Pattern.compile("[a-zA-Z]{5}");

    private static final ThreadLocal<List<String>> NOTED = ThreadLocal.withInitial(ArrayList::new);

    /// That database, where each statement's text is sent each time.
    public static String watching(String url) {
        return url + (url.contains("?") ? "&" : "?") + "prepareThreshold=0&socketFactory=" + RoundTrips.class.getName();
    }

    /// What this thread has sent before it waited, each time.
    public static List<String> of(Runnable work) {
        var noted = NOTED.get();
        noted.clear();
        work.run();
        return List.copyOf(noted);
    }

    @Override
    public Socket createSocket() {
        return new Watched();
    }

    @Override
    public Socket createSocket(String host, int port) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress local, int localPort) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Socket createSocket(InetAddress host, int port) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort) {
        throw new UnsupportedOperationException();
    }

    private static void note(String message) {
        if (STATEMENT.matcher(message).find()) {
            NOTED.get().add(message);
        }
    }

    private static final class Watched extends Socket {
        private final ByteArrayOutputStream sent = new ByteArrayOutputStream();

        @Override
        public OutputStream getOutputStream() throws IOException {
            return new FilterOutputStream(super.getOutputStream()) {
                @Override
                public void write(byte[] bytes, int from, int length) throws IOException {
                    sent.write(bytes, from, length);
                    out.write(bytes, from, length);
                }

                @Override
                public void write(int each) throws IOException {
                    sent.write(each);
                    out.write(each);
                }
            };
        }

        @Override
        public InputStream getInputStream() throws IOException {
            return new FilterInputStream(super.getInputStream()) {
                @Override
                public int read(byte[] bytes, int from, int length) throws IOException {
                    waiting();
                    return in.read(bytes, from, length);
                }

                @Override
                public int read() throws IOException {
                    waiting();
                    return in.read();
                }
            };
        }

        private void waiting() {
            if (sent.size() > 0) {
                note(sent.toString(StandardCharsets.ISO_8859_1).replaceAll("[^\\x20-\\x7e]+", " "));
                sent.reset();
            }
        }
    }
}
