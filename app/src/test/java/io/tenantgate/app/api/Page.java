package io.tenantgate.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A page of the documentation, whose commands are run as they stand there and one after the other.
record Page(String name) {
    private static final Pattern COMMANDS = Pattern.compile("(?s)```sh\n(.*?)```");

    /// Answers what they said.
    String run(World world) throws IOException, InterruptedException {
        var run = new ProcessBuilder("bash", "-c", "set -eu\n" + commands(world))
                .redirectErrorStream(true)
                .start();
        var said = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(run.waitFor()).as(said).isZero();
        return said;
    }

    private String commands(World world) throws IOException {
        var bearer =
                world.operator().headers().getOrDefault("Authorization", "").replace("Bearer ", "");
        return COMMANDS.matcher(Files.readString(Path.of("../docs").resolve(name)))
                .results()
                .map((MatchResult block) -> block.group(1))
                .collect(Collectors.joining("\n"))
                .replace("$(cat .tenantgate/operator-key)", bearer)
                .replace(
                        "http://localhost:8080",
                        world.anyone().base().get().toString().replaceAll("/$", ""))
                .replace("curl ", "curl -sS --fail-with-body ");
    }
}
