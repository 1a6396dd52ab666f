package io.tenantgate.userpools.tokens;

import static io.tenantgate.userpools.Refusal.Reason.NO_SUCH_USER;

import io.tenantgate.userpools.Refusal;
import io.tenantgate.userpools.account.Account;
import io.tenantgate.userpools.account.Username;
import io.tenantgate.userpools.pool.PoolId;
import io.tenantgate.userpools.port.Accounts;
import io.tenantgate.userpools.port.RefreshTokens;
import io.tenantgate.userpools.port.Transactions;
import java.time.InstantSource;

/// Ends every sign-in of an account, on all devices (`tokens-and-security.md`, section 7.3): at the holder's word, who
/// shows an access token, or at an administrator's.
public final class GlobalSignOut {
    private final Transactions transactions;
    private final Accounts accounts;
    private final RefreshTokens refreshTokens;
    private final VerifyAccessToken verify;
    private final InstantSource clock;

    public GlobalSignOut(
            Transactions transactions,
            Accounts accounts,
            RefreshTokens refreshTokens,
            VerifyAccessToken verify,
            InstantSource clock) {
        this.transactions = transactions;
        this.accounts = accounts;
        this.refreshTokens = refreshTokens;
        this.verify = verify;
        this.clock = clock;
    }

    /// At whose word.
    public sealed interface Command {
        record OfHolder(SignedToken accessToken) implements Command {}

        record OfAdministrator(PoolId pool, Username username) implements Command {}
    }

    public sealed interface Outcome {
        record SignedOut() implements Outcome {}

        record Refused(Refusal refusal) implements Outcome {}
    }

    public Outcome handle(Command command) {
        return switch (command) {
            case Command.OfHolder(var token) -> ofHolder(token);
            case Command.OfAdministrator(var pool, var username) -> ofAdministrator(pool, username);
        };
    }

    private Outcome ofHolder(SignedToken token) {
        return switch (verify.handle(new VerifyAccessToken.Command(token))) {
            case VerifyAccessToken.Outcome.Refused(var refusal) -> new Outcome.Refused(refusal);
            case VerifyAccessToken.Outcome.Valid(var bearer, var _) ->
                transactions.in(bearer.pool().id(), () -> signOut(bearer.account()));
        };
    }

    private Outcome ofAdministrator(PoolId pool, Username username) {
        return transactions.in(
                pool,
                () -> accounts.find(pool, username.value())
                        .map(this::signOut)
                        .orElseGet(() -> new Outcome.Refused(NO_SUCH_USER)));
    }

    private Outcome signOut(Account account) {
        refreshTokens.signOut(account.pool(), account.sub(), clock.instant());
        return new Outcome.SignedOut();
    }
}
