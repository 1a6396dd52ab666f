package io.tenantgate.adapters.messaging.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/// A mail server that answers 250 to everything but what it is told to refuse, and remembers the commands.
public final class ScriptedMailServer implements AutoCloseable {
    private final ServerSocket socket;
    private final Map<String, String> answers;
    private final List<String> commands = new CopyOnWriteArrayList<>();

    /// @param answers by the first four letters of a command, such as `RCPT`; `.` is the end of the text
    public ScriptedMailServer(Map<String, String> answers) throws IOException {
        this.socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        this.answers = answers;
        Thread.ofVirtual().start(this::accept);
    }

    public int port() {
        return socket.getLocalPort();
    }

    public List<String> commands() {
        return commands;
    }

    private void accept() {
        while (!socket.isClosed()) {
            try (var client = socket.accept()) {
                converse(client);
            } catch (IOException e) {
                commands.add("closed");
            }
        }
    }

    private void converse(Socket client) throws IOException {
        var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
        var out = client.getOutputStream();
        say(out, "220 scripted");
        var inText = false;
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            inText = inText && !line.equals(".");
            if (!inText) {
                inText = obey(out, line);
            }
        }
    }

    private boolean obey(OutputStream out, String line) {
        commands.add(line);
        var verb = line.substring(0, Math.min(4, line.length())).toUpperCase(Locale.ROOT);
        var answer = answers.getOrDefault(verb, verb.equals("DATA") ? "354 go on" : "250 fine");
        say(out, answer);
        return answer.startsWith("354");
    }

    private static void say(OutputStream out, String line) {
        try {
            out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
