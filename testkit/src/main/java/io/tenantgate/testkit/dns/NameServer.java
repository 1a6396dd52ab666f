package io.tenantgate.testkit.dns;

import io.tenantgate.testkit.dns.Zone.Mishap;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/// A name server on loopback. A name of which nothing was said is not there.
public final class NameServer implements AutoCloseable {
    private static final int MOST_OVER_UDP = 512;
    private static final int SERVER_FAILURE = 2;
    private static final int NO_NAME = 3;
    private static final int REFUSED = 5;

    private final ServerSocket tcp;
    private final DatagramSocket udp;
    private final Map<String, Zone> zones = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();

    private NameServer(ServerSocket tcp, DatagramSocket udp) {
        this.tcp = tcp;
        this.udp = udp;
    }

    public static NameServer start() {
        try {
            var loopback = InetAddress.getLoopbackAddress();
            var tcp = new ServerSocket(0, 50, loopback);
            var server = new NameServer(tcp, new DatagramSocket(tcp.getLocalPort(), loopback));
            Thread.ofVirtual().start(server::serveUdp);
            Thread.ofVirtual().start(server::serveTcp);
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public InetSocketAddress address() {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), tcp.getLocalPort());
    }

    /// As `TENANTGATE_DNS_SERVERS` has it.
    public String setting() {
        return "127.0.0.1:" + tcp.getLocalPort();
    }

    public void says(String name, Zone zone) {
        zones.put(name, zone);
    }

    public void says(String name, String... texts) {
        says(name, new Zone.Texts(Arrays.stream(texts).map(List::of).toList()));
    }

    /// What was asked for, in order, such as `udp _tenantgate.acme.example`.
    public List<String> asked() {
        return asked;
    }

    private void serveUdp() {
        var packet = new DatagramPacket(new byte[4_096], 4_096);
        try {
            while (true) {
                udp.receive(packet);
                var query = Arrays.copyOf(packet.getData(), packet.getLength());
                var answer = answer("udp ", query);
                if (answer.isPresent()) {
                    var bytes = fitting(query, answer.get());
                    udp.send(new DatagramPacket(bytes, bytes.length, packet.getSocketAddress()));
                }
                packet.setLength(4_096);
            }
        } catch (IOException _) {
            udp.close();
        }
    }

    private static byte[] fitting(byte[] query, byte[] answer) {
        return answer.length > MOST_OVER_UDP ? new Answering(query).truncated() : answer;
    }

    private void serveTcp() {
        try {
            while (true) {
                var caller = tcp.accept();
                Thread.ofVirtual().start(() -> serve(caller));
            }
        } catch (IOException _) {
            udp.close();
        }
    }

    private void serve(Socket caller) {
        try (caller) {
            var in = new DataInputStream(caller.getInputStream());
            var answer = answer("tcp ", in.readNBytes(in.readUnsignedShort()));
            if (answer.isPresent()) {
                var out = new DataOutputStream(caller.getOutputStream());
                out.writeShort(answer.get().length);
                out.write(answer.get());
                out.flush();
            }
        } catch (IOException _) {
            asked.add("tcp cut");
        }
    }

    private Optional<byte[]> answer(String how, byte[] query) {
        var answering = new Answering(query);
        asked.add(how + answering.name());
        return switch (zones.getOrDefault(answering.name(), Mishap.NO_NAME)) {
            case Zone.Texts(var texts) -> Optional.of(answering.texts(0, texts));
            case Zone.Alias(var target) -> Optional.of(answering.alias(target, textsOf(target)));
            case Mishap mishap -> mishap(mishap, answering);
        };
    }

    private List<List<String>> textsOf(String name) {
        return zones.get(name) instanceof Zone.Texts(var texts) ? texts : List.of();
    }

    private static Optional<byte[]> mishap(Mishap mishap, Answering answering) {
        return switch (mishap) {
            case NO_NAME -> Optional.of(answering.refusal(NO_NAME));
            case NO_TEXTS -> Optional.of(answering.texts(0, List.of()));
            case SERVER_FAILURE -> Optional.of(answering.refusal(SERVER_FAILURE));
            case REFUSED -> Optional.of(answering.refusal(REFUSED));
            case SILENCE -> Optional.empty();
            case ANOTHERS_ANSWER -> Optional.of(answering.texts(1, List.of(List.of("forged"))));
            case GARBAGE -> Optional.of(new byte[] {1, 2, 3});
        };
    }

    @Override
    public void close() {
        udp.close();
        try {
            tcp.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
