package io.tenantgate.app.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileSizeTest {
    private static final int LINES = 400;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "domain",
                "application",
                "userpools",
                "testkit",
                "adapters-userpools",
                "adapters-cognito",
                "adapters-persistence",
                "adapters-rest",
                "adapters-userpools-api",
                "adapters-messaging",
                "adapters-dns",
                "app"
            })
    void aFileHoldsOneIdea(String module) throws IOException {
        for (Path file : Code.sourcesOf(module)) {
            assertThat(Files.readAllLines(file)).as(file.toString()).hasSizeLessThanOrEqualTo(LINES);
        }
    }
}
