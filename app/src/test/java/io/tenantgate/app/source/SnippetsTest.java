package io.tenantgate.app.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// `docs/verify-tokens.md` shows the programs that the laws run, word for word.
class SnippetsTest {
    @ParameterizedTest
    @CsvSource({"Verify.java, java", "verify.mjs, js", "verify.py, python"})
    void thePageShowsTheProgram(String file, String language) {
        var docs = SourceTree.ROOT.resolve("docs");
        var program = SourceTree.read(docs.resolve("snippets/verify").resolve(file));

        assertThat(SourceTree.read(docs.resolve("verify-tokens.md")))
                .contains("```%s\n%s```\n".formatted(language, program));
    }
}
