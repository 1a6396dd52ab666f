package io.tenantgate.testkit.provider;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.application.provider.IssuerKeys;
import io.tenantgate.application.provider.IssuerKeys.IssuerKey;
import io.tenantgate.domain.auth.TokenUse;
import io.tenantgate.domain.tenancy.Placement;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// What every [IssuerKeys] does.
public abstract class IssuerKeysContract extends ProviderContract {
    private static final Pattern KEY_ID = Pattern.compile("\"kid\"\\s*:\\s*\"([^\"]+)\"");

    /// Which key signs which kind of token, not every provider says.
    @Test
    void everyPublishedKeyIsFoundAndEveryKindOfTokenHasOne() {
        var uses = keyIds(placement()).stream()
                .map(id -> keys().find(placement().pool().issuer(), id).orElseThrow())
                .flatMap(key -> key.signs().stream());

        assertThat(uses).contains(TokenUse.values());
    }

    @Test
    void aKeyProvesATokenOfItsIssuerAndNothingElse() {
        var tokens = tokens(person(1, "ann@example.com"));
        var access = parts(tokens.accessToken());
        var id = parts(tokens.idToken());

        assertThat(keyOf(access).signs()).contains(TokenUse.ACCESS);
        assertThat(keyOf(id).signs()).contains(TokenUse.ID);
        assertThat(proves(access, access)).isTrue();
        assertThat(proves(id, id)).isTrue();
        assertThat(proves(id, access)).isFalse();
    }

    private boolean proves(String[] token, String[] signedBy) {
        var signed = (token[0] + "." + token[1]).getBytes(StandardCharsets.US_ASCII);
        return keyOf(signedBy).check().verifies(signed, Base64.getUrlDecoder().decode(signedBy[2]));
    }

    private IssuerKey keyOf(String[] token) {
        var header = new String(Base64.getUrlDecoder().decode(token[0]), StandardCharsets.UTF_8);
        return keys().find(placement().pool().issuer(), idsIn(header).getFirst())
                .orElseThrow();
    }

    private static String[] parts(String token) {
        return token.split("\\.");
    }

    @Test
    void aKeyOfNoIssuerOrOfNoNameIsNotFound() {
        for (var id : keyIds(placement())) {
            assertThat(keys().find("https://elsewhere.example", id)).isEmpty();
        }
        assertThat(keys().find(placement().pool().issuer(), "unknown")).isEmpty();
    }

    @Test
    @Needs(Ability.OWN_KEYS)
    void aKeyIsItsIssuersAndNobodyElses() {
        var other = newPlace(name(world().newTenant()));

        for (var id : keyIds(placement())) {
            assertThat(keys().find(other.pool().issuer(), id)).isEmpty();
        }
    }

    private List<String> keyIds(Placement place) {
        return idsIn(keys().keySet(place.pool()));
    }

    private static List<String> idsIn(String json) {
        return KEY_ID.matcher(json).results().map(found -> found.group(1)).toList();
    }

    private IssuerKeys keys() {
        return world().provider().issuerKeys();
    }
}
