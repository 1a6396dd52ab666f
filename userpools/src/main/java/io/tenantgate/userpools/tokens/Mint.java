package io.tenantgate.userpools.tokens;

import io.tenantgate.userpools.OpaqueToken;
import io.tenantgate.userpools.admission.Admission;
import io.tenantgate.userpools.json.JsonWriter;
import io.tenantgate.userpools.keys.KeyUse;
import io.tenantgate.userpools.keys.PoolKeyring;
import io.tenantgate.userpools.port.Ids;
import io.tenantgate.userpools.port.RefreshTokens;
import io.tenantgate.userpools.port.RefreshTokens.Grant;
import io.tenantgate.userpools.port.RefreshTokens.Holding;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;

/// The one place where tokens are made. It asks for admission first, inside the transaction that is open, and makes
/// none for who is not admitted.
public final class Mint {
    private final Admission admission;
    private final PoolKeyring keyring;
    private final RefreshTokens refreshTokens;
    private final Ids ids;
    private final InstantSource clock;

    public Mint(Admission admission, PoolKeyring keyring, RefreshTokens refreshTokens, Ids ids, InstantSource clock) {
        this.admission = admission;
        this.keyring = keyring;
        this.refreshTokens = refreshTokens;
        this.ids = ids;
        this.clock = clock;
    }

    /// What came of asking for tokens.
    public sealed interface Minted {
        record Issued(Tokens tokens) implements Minted {}

        record NotAdmitted(String reason) implements Minted {}
    }

    /// The tokens of a new sign-in: access, ID and refresh token.
    public Minted first(Bearer bearer) {
        return switch (bearer.ask(admission)) {
            case Admission.Answer.Admitted(var claims) -> new Minted.Issued(open(bearer, claims));
            case Admission.Answer.Refused(var reason) -> new Minted.NotAdmitted(reason);
        };
    }

    /// New access and ID tokens of a sign-in that stands.
    public Minted again(Holding holding) {
        return switch (Bearer.of(holding).ask(admission)) {
            case Admission.Answer.Admitted(var claims) ->
                new Minted.Issued(sign(holding, claims, Optional.empty(), now()));
            case Admission.Answer.Refused(var reason) -> new Minted.NotAdmitted(reason);
        };
    }

    private Tokens open(Bearer bearer, Map<String, Object> extra) {
        var secret = new OpaqueToken(ids.secret());
        var now = now();
        var grant = new Grant(
                bearer.pool().id(),
                secret.hash(),
                bearer.client().id(),
                bearer.account().sub(),
                bearer.realm(),
                ids.random(),
                now,
                ids.random(),
                now.plus(bearer.client().settings().validity().refresh()),
                Optional.empty());
        refreshTokens.add(grant);
        return sign(
                new Holding(grant, bearer.pool(), bearer.client(), bearer.account()), extra, Optional.of(secret), now);
    }

    private Tokens sign(Holding holding, Map<String, Object> extra, Optional<OpaqueToken> refresh, Instant now) {
        var claims = new Claims(holding, extra, now);
        var keys = keyring.keysOf(holding.pool().id());
        var access = keys.signing(KeyUse.ACCESS).compact(JsonWriter.write(claims.access(ids.random())));
        var id = keys.signing(KeyUse.ID).compact(JsonWriter.write(claims.id(ids.random())));
        return new Tokens(new SignedToken(access), new SignedToken(id), refresh, claims.lives(), origin(holding));
    }

    private static Tokens.Origin origin(Holding holding) {
        var grant = holding.grant();
        var account = holding.account();
        return new Tokens.Origin(grant.originJti(), account.sub(), account.username(), grant.authTime());
    }

    /// Whole seconds, which are all that a token can say.
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }
}
