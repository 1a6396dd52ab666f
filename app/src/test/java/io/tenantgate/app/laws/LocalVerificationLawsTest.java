package io.tenantgate.app.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;

/// Who verifies tokens as `docs/verify-tokens.md` tells takes a tenant's own and nobody else's: its programs are run
/// against the service, whose keys they fetch over HTTP.
@InOneProcess
class LocalVerificationLawsTest extends Laws {
    InOneProcess.One running;

    @BeforeAll
    void keep(Running running) {
        this.running = (InOneProcess.One) running;
    }

    @EveryStrategy
    void aBackendInJavaTakesTheTokensOfItsTenantAlone(Strategies strategy) throws Exception {
        judges(Snippet.JAVA, strategy);
    }

    @EveryStrategy
    void aBackendInNodeTakesTheTokensOfItsTenantAlone(Strategies strategy) throws Exception {
        judges(Snippet.NODE, strategy);
    }

    @EveryStrategy
    void aBackendInPythonTakesTheTokensOfItsTenantAlone(Strategies strategy) throws Exception {
        judges(Snippet.PYTHON, strategy);
    }

    private void judges(Snippet snippet, Strategies strategy) throws Exception {
        var town = town(strategy);
        var tokens = new PresentedTokens(running, town).all();
        var lines = tokens.stream().map(Presented::line).toList();

        var verdicts = snippet.verdicts(address(), town.home().id(), lines);

        assertThat(said(tokens, verdicts))
                .isEqualTo(tokens.stream().map(Presented::expected).toList());
    }

    private URI address() {
        return world.anyone().base().get();
    }

    private static List<String> said(List<Presented> tokens, List<String> verdicts) {
        assertThat(verdicts).hasSameSizeAs(tokens);
        var said = new ArrayList<String>();
        for (int at = 0; at < tokens.size(); at++) {
            said.add(tokens.get(at).said(verdicts.get(at)));
        }
        return said;
    }
}
