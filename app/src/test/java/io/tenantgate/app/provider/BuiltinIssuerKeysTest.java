package io.tenantgate.app.provider;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.domain.auth.TokenUse;
import io.tenantgate.testkit.provider.IssuerKeysContract;
import io.tenantgate.testkit.provider.ProviderWorld;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class BuiltinIssuerKeysTest extends IssuerKeysContract {
    private static final Pattern KEY_ID = Pattern.compile("\"kid\":\"([^\"]+)\"");

    @RegisterExtension
    static final BuiltinEngines ENGINES = new BuiltinEngines();

    @Override
    protected ProviderWorld newWorld() {
        return ENGINES.newWorld();
    }

    @Test
    void eachOfThePublishedKeysSignsOneKindOfToken() {
        var keys = world().provider().issuerKeys();
        var pool = placement().pool();

        var uses = KEY_ID.matcher(keys.keySet(pool))
                .results()
                .map(found ->
                        keys.find(pool.issuer(), found.group(1)).orElseThrow().signs());

        assertThat(uses).containsExactlyInAnyOrder(Set.of(TokenUse.ACCESS), Set.of(TokenUse.ID));
    }
}
