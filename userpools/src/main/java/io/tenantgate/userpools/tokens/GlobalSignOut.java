package io.tenantgate.userpools.tokens;

import io.tenantgate.userpools.Refusal;
import io.tenantgate.userpools.account.Account;
import io.tenantgate.userpools.port.RefreshTokens;
import io.tenantgate.userpools.port.Transactions;
import java.time.InstantSource;

/// Ends every sign-in of the account whose access token is shown, on all devices (`tokens-and-security.md`, section
/// 7.3).
public final class GlobalSignOut {
    private final Transactions transactions;
    private final VerifyAccessToken verify;
    private final RefreshTokens refreshTokens;
    private final InstantSource clock;

    public GlobalSignOut(
            Transactions transactions, VerifyAccessToken verify, RefreshTokens refreshTokens, InstantSource clock) {
        this.transactions = transactions;
        this.verify = verify;
        this.refreshTokens = refreshTokens;
        this.clock = clock;
    }

    public record Command(SignedToken accessToken) {}

    public sealed interface Outcome {
        record SignedOut() implements Outcome {}

        record Refused(Refusal refusal) implements Outcome {}
    }

    public Outcome handle(Command command) {
        return switch (verify.handle(new VerifyAccessToken.Command(command.accessToken()))) {
            case VerifyAccessToken.Outcome.Refused(var refusal) -> new Outcome.Refused(refusal);
            case VerifyAccessToken.Outcome.Valid(var bearer, var _) -> signOut(bearer.account());
        };
    }

    private Outcome signOut(Account account) {
        return transactions.in(account.pool(), () -> {
            refreshTokens.signOut(account.pool(), account.sub(), clock.instant());
            return new Outcome.SignedOut();
        });
    }
}
