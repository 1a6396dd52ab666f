package io.tenantgate.userpools.tokens;

import static io.tenantgate.userpools.Refusal.Reason.NO_SUCH_POOL;
import static io.tenantgate.userpools.Refusal.Reason.NO_SUCH_USER;

import io.tenantgate.userpools.Refusal;
import io.tenantgate.userpools.account.Account;
import io.tenantgate.userpools.account.Directory;
import io.tenantgate.userpools.account.Username;
import io.tenantgate.userpools.pool.Pool;
import io.tenantgate.userpools.pool.PoolId;
import io.tenantgate.userpools.port.Pools;
import io.tenantgate.userpools.port.RefreshTokens;
import io.tenantgate.userpools.port.Transactions;
import java.time.InstantSource;

/// Ends every sign-in of an account at an administrator's word (`tokens-and-security.md`, section 7.3).
public final class AdminGlobalSignOut {
    private final Transactions transactions;
    private final Pools pools;
    private final Directory directory;
    private final RefreshTokens refreshTokens;
    private final InstantSource clock;

    public AdminGlobalSignOut(
            Transactions transactions,
            Pools pools,
            Directory directory,
            RefreshTokens refreshTokens,
            InstantSource clock) {
        this.transactions = transactions;
        this.pools = pools;
        this.directory = directory;
        this.refreshTokens = refreshTokens;
        this.clock = clock;
    }

    public record Command(PoolId pool, Username username) {}

    public sealed interface Outcome {
        record SignedOut() implements Outcome {}

        record Refused(Refusal refusal) implements Outcome {}
    }

    public Outcome handle(Command command) {
        return transactions.in(
                command.pool(),
                () -> pools.find(command.pool())
                        .map(pool -> signOut(pool, command.username()))
                        .orElseGet(() -> new Outcome.Refused(NO_SUCH_POOL)));
    }

    private Outcome signOut(Pool pool, Username username) {
        return directory
                .find(pool, username)
                .account()
                .map(this::signOut)
                .orElseGet(() -> new Outcome.Refused(NO_SUCH_USER));
    }

    private Outcome signOut(Account account) {
        refreshTokens.signOut(account.pool(), account.sub(), clock.instant());
        return new Outcome.SignedOut();
    }
}
