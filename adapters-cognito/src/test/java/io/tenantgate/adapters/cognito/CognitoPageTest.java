package io.tenantgate.adapters.cognito;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.application.provider.Finding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.cognitoidentityprovider.auth.scheme.CognitoIdentityProviderAuthSchemeProvider;

/// `docs/providers/cognito.md` names every operation that this module calls.
class CognitoPageTest {
    private static final Pattern PERMISSION = Pattern.compile("\"cognito-idp:(\\w+)\"");
    private static final Pattern WORD = Pattern.compile("`(\\w+)`");
    private static final String UNSIGNED = "smithy.api#noAuth";

    private final String page = read(Path.of("../docs/providers/cognito.md"));

    @Test
    void thePoliciesPermitWhatIsCalledAndSignedAndNothingElse() {
        var signed = calls(Predicate.not(CognitoPageTest::isUnsigned));

        assertThat(signed).contains("AdminInitiateAuth", "CreateUserPool");
        assertThat(found(PERMISSION, page)).containsExactlyInAnyOrderElementsOf(signed);
    }

    @Test
    void whatNoPolicyCanPermitIsSaid() {
        var unsigned = calls(CognitoPageTest::isUnsigned);

        assertThat(unsigned).contains("SignUp");
        assertThat(found(WORD, chapter("Permissions"))).containsAll(unsigned);
    }

    @Test
    void theQuotaOfEveryCallIsTold() {
        assertThat(found(WORD, chapter("Quotas"))).containsAll(calls(_ -> true));
    }

    @Test
    void everyFindingIsExplained() {
        var codes = Arrays.stream(Finding.Code.values()).map(Finding.Code::text);

        assertThat(codes).allMatch(code -> chapter("Troubleshooting").contains("| `%s` |".formatted(code)));
    }

    /// From its heading to the next.
    private String chapter(String title) {
        var from = page.substring(page.indexOf("\n## " + title));
        var end = from.indexOf("\n## ", 1);
        return end < 0 ? from : from.substring(0, end);
    }

    private static Set<String> calls(Predicate<String> which) {
        return SentByTheCode.operations().stream().filter(which).collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isUnsigned(String operation) {
        return CognitoIdentityProviderAuthSchemeProvider.defaultProvider()
                .resolveAuthScheme(asked -> asked.operation(operation).region(Region.EU_WEST_1))
                .stream()
                .anyMatch(option -> option.schemeId().equals(UNSIGNED));
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(CognitoPageTest::first)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String first(MatchResult result) {
        return result.group(1);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
