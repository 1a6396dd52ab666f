package io.tenantgate.userpools.tokens;

import static io.tenantgate.userpools.Refusal.Reason.ACCESS_TOKEN_EXPIRED;
import static io.tenantgate.userpools.Refusal.Reason.ACCESS_TOKEN_INVALID;

import io.tenantgate.userpools.Refusal;
import io.tenantgate.userpools.keys.KeyUse;
import io.tenantgate.userpools.keys.PoolKeyring;
import io.tenantgate.userpools.pool.Pool;
import io.tenantgate.userpools.port.Pools;
import io.tenantgate.userpools.port.Transactions;
import java.time.InstantSource;
import java.util.Optional;

/// Judges an access token that somebody presents to the engine's own operations: form, key, signature and claims
/// (`tokens-and-security.md`, section 8), then, by [Standing], whether its sign-in and its account still stand.
public final class VerifyAccessToken {
    private final Transactions transactions;
    private final Pools pools;
    private final PoolKeyring keyring;
    private final Standing standing;
    private final InstantSource clock;

    public VerifyAccessToken(
            Transactions transactions, Pools pools, PoolKeyring keyring, Standing standing, InstantSource clock) {
        this.transactions = transactions;
        this.pools = pools;
        this.keyring = keyring;
        this.standing = standing;
        this.clock = clock;
    }

    public record Command(SignedToken token) {}

    public sealed interface Outcome {
        record Valid(Bearer bearer, PresentedToken token) implements Outcome {}

        record Refused(Refusal refusal) implements Outcome {}
    }

    public Outcome handle(Command command) {
        var compact = CompactToken.parse(command.token().reveal());
        var presented = compact.flatMap(token -> PresentedToken.of(token.claims()));
        if (compact.isEmpty() || presented.isEmpty()) {
            return new Outcome.Refused(ACCESS_TOKEN_INVALID);
        }
        return issuer(presented.get())
                .map(pool -> transactions.in(pool.id(), () -> judge(pool, compact.get(), presented.get())))
                .orElseGet(() -> new Outcome.Refused(ACCESS_TOKEN_INVALID));
    }

    private Optional<Pool> issuer(PresentedToken token) {
        return transactions.acrossPools(() -> pools.issuing(token.issuer()));
    }

    private Outcome judge(Pool pool, CompactToken compact, PresentedToken token) {
        var signed = keyring.verifying(pool.id(), compact.kid())
                .filter(key -> key.use() == KeyUse.ACCESS)
                .filter(compact::verifies);
        if (signed.isEmpty()) {
            return new Outcome.Refused(ACCESS_TOKEN_INVALID);
        }
        if (!clock.instant().isBefore(token.expiresAt())) {
            return new Outcome.Refused(ACCESS_TOKEN_EXPIRED);
        }
        return standing.of(pool, token);
    }
}
