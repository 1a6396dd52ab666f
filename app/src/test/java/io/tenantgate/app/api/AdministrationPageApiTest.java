package io.tenantgate.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The commands of `docs/administration.md`, as they stand there and one after the other.
class AdministrationPageApiTest extends ApiTest {
    private static final Path PAGE = Path.of("../docs/administration.md");
    private static final Pattern COMMANDS = Pattern.compile("(?s)```sh\n(.*?)```");

    @Test
    void everyCommandDoesWhatThePageSays() throws IOException, InterruptedException {
        var acme = world.tenant("acme", Map.of());
        var ann = world.person(acme, "ann@example.com");
        world.signUp(acme, "eve@example.com", World.PASSWORD);

        var run = new ProcessBuilder("bash", "-c", "set -eu\n" + commands())
                .redirectErrorStream(true)
                .start();
        var said = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(run.waitFor()).as(said).isZero();
        assertThat(world.operator().get(ann.path()).outcome()).isEqualTo("404 user_not_found");
        var left = world.operator().get(acme.users()).json().path("items");
        assertThat(left.findValuesAsText("username"))
                .containsExactlyInAnyOrder("bob@example.com", "dan@example.com", "eve@example.com");
    }

    private String commands() throws IOException {
        var bearer =
                world.operator().headers().getOrDefault("Authorization", "").replace("Bearer ", "");
        return COMMANDS.matcher(Files.readString(PAGE))
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
