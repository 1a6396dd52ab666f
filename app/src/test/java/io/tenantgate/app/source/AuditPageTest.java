package io.tenantgate.app.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.domain.audit.Action;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The table of actions in the documentation is what the source says of each; with `-Daudit.write=true` it is
/// written.
class AuditPageTest {
    private static final Path SOURCE =
            SourceTree.ROOT.resolve("domain/src/main/java/io/tenantgate/domain/audit/Action.java");
    private static final Path PAGE = SourceTree.ROOT.resolve("docs/audit.md");
    private static final Pattern CONSTANT = Pattern.compile("((?: {4}/// [^\\n]+\\n)+) {4}([A-Z_]+)[,;]");
    private static final Pattern TABLE = Pattern.compile("(?s)(\\| action \\|.*?\\n\\|---\\|---\\|---\\|\\n).*?\\n\\n");

    @Test
    void theTableOfActionsIsWhatTheSourceSays() throws IOException {
        var page = SourceTree.read(PAGE);
        var written = TABLE.matcher(page)
                .replaceFirst(found -> MatchResult.class.cast(found).group(1) + rows().replace("$", "\\$") + "\n");
        if (Boolean.getBoolean("audit.write")) {
            Files.writeString(PAGE, written);
        }

        assertThat(SourceTree.read(PAGE)).isEqualTo(written);
    }

    @Test
    void everyActionIsExplained() {
        assertThat(CONSTANT.matcher(SourceTree.read(SOURCE)).results().map(found -> found.group(2)))
                .containsExactlyElementsOf(
                        Arrays.stream(Action.values()).map(Action::name).toList());
    }

    private static String rows() {
        return CONSTANT.matcher(SourceTree.read(SOURCE))
                .results()
                .map(found -> row(Action.valueOf(found.group(2)), said(found.group(1))))
                .collect(Collectors.joining());
    }

    private static String said(String comment) {
        return comment.replaceAll("\\s*/// ", " ").strip();
    }

    private static String row(Action action, String said) {
        var parts = said.split(" Details: ", 2);
        return "| `%s` | %s | %s |%n".formatted(action.text(), parts[0], parts.length > 1 ? parts[1] : "");
    }
}
