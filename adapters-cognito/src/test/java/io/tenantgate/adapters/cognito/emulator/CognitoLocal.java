package io.tenantgate.adapters.cognito.emulator;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;

/// cognito-local, running: a process of its own on a free port, with its data beside its files.
public final class CognitoLocal implements AutoCloseable {
    private final Process process;
    private final BufferedWriter clock;
    private final Output output;
    private final Door door;
    private final Records records;
    private final Post post;
    private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);

    private CognitoLocal(Process process, Output output, Door door, Records records, Post post) {
        this.process = process;
        this.clock = process.outputWriter(StandardCharsets.UTF_8);
        this.output = output;
        this.door = door;
        this.records = records;
        this.post = post;
    }

    /// Throws where it cannot run here, and says why.
    public static CognitoLocal start() throws NotHere {
        var installation = Installation.ready();
        var door = new Door();
        var records = new Records(data(installation, settings(door.uri())));
        var process = Installation.started(command(installation, records.directory()));
        var output = new Output();
        output.readFrom(process.inputReader(StandardCharsets.UTF_8));
        var post = new Post();
        var local = new CognitoLocal(process, output, door, records, post);
        var emulator = Emulator.at(output.whereItListens());
        door.openTo(
                emulator, new Translations(emulator, records, post, Sessions.signedWith(installation.signingKey())));
        return local;
    }

    /// Usernames are as they come, as in a pool without username attributes, and tokens are the door's.
    private static String settings(URI door) {
        var settings = Json.object();
        settings.putObject("UserPoolDefaults").putArray("UsernameAttributes");
        settings.putObject("TokenConfig").put("IssuerDomain", door.toString());
        return settings.toString();
    }

    private static ProcessBuilder command(Installation installation, Path directory) {
        var command = new ProcessBuilder(
                        "node",
                        "--require",
                        installation.clock().toString(),
                        installation.program().toString())
                .directory(directory.toFile())
                .redirectErrorStream(true);
        command.environment().put("HOST", "127.0.0.1");
        command.environment().put("PORT", "0");
        return command;
    }

    private static Path data(Installation installation, String settings) {
        try {
            var directory = Files.createTempDirectory(installation.directory(), "data");
            Files.createDirectory(directory.resolve(".cognito"));
            Files.writeString(directory.resolve(".cognito").resolve("config.json"), settings);
            return directory;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Where it reads as Cognito.
    public Door door() {
        return door;
    }

    /// Where it is as it was written.
    public URI bare() {
        return output.whereItListens();
    }

    /// What is in it.
    public Inventory inventory() {
        return new Inventory(Emulator.at(bare()));
    }

    /// The messages.
    public Post post() {
        return post;
    }

    /// The code of a sign-up.
    public String codeOf(String pool, String username) {
        return records.confirmationCode(pool, username);
    }

    /// Gives the holder of an access token a second factor.
    public AuthenticatorApp setUpApp(String accessToken) {
        var clock = Clock.offset(Clock.systemUTC(), ahead.get());
        return AuthenticatorApp.setUp(Emulator.at(bare()), accessToken, clock);
    }

    /// Moves its clock.
    public void forward(Duration time) {
        ahead.accumulateAndGet(time, Duration::plus);
        try {
            clock.write(time.toMillis() + "\n");
            clock.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        output.awaitMove();
    }

    @Override
    public void close() {
        door.close();
        process.destroy();
        process.onExit().join();
    }
}
