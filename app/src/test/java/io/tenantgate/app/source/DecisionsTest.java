package io.tenantgate.app.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// A decision names the tests that enforce it, and they are there.
class DecisionsTest {
    private static final Pattern TEST = Pattern.compile("`([A-Z][A-Za-z0-9]*(?:Test|IT))`");

    @Test
    void everyDecisionNamesTestsThatExist() {
        var tests = SourceTree.files(".java").stream()
                .map(Path::getFileName)
                .map(Path::toString)
                .map(name -> name.replace(".java", ""))
                .collect(Collectors.toSet());

        for (var decision : SourceTree.files(".md")) {
            if (!decision.toString().contains("/decisions/")) {
                continue;
            }
            var named = TEST.matcher(SourceTree.read(decision))
                    .results()
                    .map(MatchResult::group)
                    .map(name -> name.replace("`", ""))
                    .collect(Collectors.toSet());
            assertThat(named).as(decision.toString()).isNotEmpty();
            assertThat(tests).as(decision.toString()).containsAll(named);
        }
    }
}
