package io.tenantgate.testkit.provider;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.application.provider.IssuerKeys;
import io.tenantgate.domain.auth.TokenUse;
import io.tenantgate.domain.tenancy.Placement;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// What every [IssuerKeys] does.
public abstract class IssuerKeysContract extends ProviderContract {
    private static final Pattern KEY_ID = Pattern.compile("\"kid\":\"([^\"]+)\"");

    @Test
    void everyPublishedKeyIsFoundAndSignsOneKindOfToken() {
        var uses = keyIds(placement()).stream()
                .map(id -> keys().find(placement().pool().issuer(), id)
                        .orElseThrow()
                        .signs())
                .toList();

        assertThat(uses).containsExactlyInAnyOrder(Set.of(TokenUse.ACCESS), Set.of(TokenUse.ID));
    }

    @Test
    void aKeyIsItsIssuersAndNobodyElses() {
        var other = newPlace(name(world().newTenant()));

        for (var id : keyIds(placement())) {
            assertThat(keys().find(other.pool().issuer(), id)).isEmpty();
            assertThat(keys().find("https://elsewhere.example", id)).isEmpty();
        }
        assertThat(keys().find(placement().pool().issuer(), "unknown")).isEmpty();
    }

    private List<String> keyIds(Placement place) {
        var published = KEY_ID.matcher(keys().keySet(place.pool()));
        return published.results().map(found -> found.group(1)).toList();
    }

    private IssuerKeys keys() {
        return world().provider().issuerKeys();
    }
}
