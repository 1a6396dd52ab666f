package io.tenantgate.userpools.tokens;

import static io.tenantgate.userpools.Refusal.Reason.ACCESS_TOKEN_INVALID;
import static io.tenantgate.userpools.Refusal.Reason.ACCESS_TOKEN_REVOKED;
import static io.tenantgate.userpools.Refusal.Reason.USER_DISABLED;

import io.tenantgate.userpools.Realm;
import io.tenantgate.userpools.Refusal;
import io.tenantgate.userpools.admission.Admission;
import io.tenantgate.userpools.pool.Pool;
import io.tenantgate.userpools.port.Accounts;
import io.tenantgate.userpools.port.Clients;
import io.tenantgate.userpools.port.RefreshTokens;
import io.tenantgate.userpools.port.RefreshTokens.Holding;
import io.tenantgate.userpools.tokens.VerifyAccessToken.Outcome;
import java.util.Optional;
import java.util.UUID;

/// Whether what a genuine token says still stands: its sign-in is not revoked, its account is enabled and admitted.
public final class Standing {
    private final RefreshTokens refreshTokens;
    private final Clients clients;
    private final Accounts accounts;
    private final Admission admission;

    public Standing(RefreshTokens refreshTokens, Clients clients, Accounts accounts, Admission admission) {
        this.refreshTokens = refreshTokens;
        this.clients = clients;
        this.accounts = accounts;
        this.admission = admission;
    }

    Outcome of(Pool pool, PresentedToken token) {
        return token.originJti().map(origin -> ofSignIn(pool, token, origin)).orElseGet(() -> ofAccount(pool, token));
    }

    /// A sign-in that is not known any more was ended with its account or its client.
    private Outcome ofSignIn(Pool pool, PresentedToken token, UUID origin) {
        var holding = refreshTokens
                .byOrigin(pool.id(), origin)
                .filter(found -> found.grant().revokedAt().isEmpty());
        return holding.map(found -> ofHolding(found, token)).orElseGet(() -> refused(ACCESS_TOKEN_REVOKED));
    }

    private Outcome ofHolding(Holding holding, PresentedToken token) {
        return holding.grant().client().equals(token.client()) ? admit(Bearer.of(holding), token) : invalid();
    }

    /// Without `origin_jti` only the account's last sign-out everywhere ends a token, those of its very second
    /// included.
    private Outcome ofAccount(Pool pool, PresentedToken token) {
        var signedOut = refreshTokens
                .signedOutAt(pool.id(), token.sub())
                .filter(moment -> !token.issuedAt().isAfter(moment));
        if (signedOut.isPresent()) {
            return refused(ACCESS_TOKEN_REVOKED);
        }
        return bearer(pool, token).map(bearer -> admit(bearer, token)).orElseGet(Standing::invalid);
    }

    private Optional<Bearer> bearer(Pool pool, PresentedToken token) {
        return clients.find(pool.id(), token.client())
                .flatMap(client -> accounts.find(pool.id(), token.sub())
                        .map(account -> new Bearer(pool, client, account, Realm.NONE)));
    }

    private Outcome admit(Bearer bearer, PresentedToken token) {
        if (!bearer.account().sub().equals(token.sub())) {
            return invalid();
        }
        if (!bearer.account().enabled()) {
            return refused(USER_DISABLED);
        }
        return switch (bearer.ask(admission)) {
            case Admission.Answer.Admitted _ -> new Outcome.Valid(bearer, token);
            case Admission.Answer.Refused(var reason) -> refused(new Refusal.NotAdmitted(reason));
        };
    }

    private static Outcome invalid() {
        return refused(ACCESS_TOKEN_INVALID);
    }

    private static Outcome refused(Refusal refusal) {
        return new Outcome.Refused(refusal);
    }
}
