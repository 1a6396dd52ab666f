package io.tenantgate.userpools.tokens;

import static io.tenantgate.userpools.Refusal.Reason.REFRESH_TOKEN_INVALID;
import static io.tenantgate.userpools.Refusal.Reason.REVOCATION_NOT_ENABLED;

import io.tenantgate.userpools.OpaqueToken;
import io.tenantgate.userpools.Refusal;
import io.tenantgate.userpools.client.Caller;
import io.tenantgate.userpools.client.ClientGate;
import io.tenantgate.userpools.client.ClientSettings.Revocation;
import io.tenantgate.userpools.port.RefreshTokens;
import io.tenantgate.userpools.port.RefreshTokens.Holding;
import io.tenantgate.userpools.port.Transactions;
import java.time.InstantSource;

/// Ends one sign-in: its refresh token and every token that came of it (`tokens-and-security.md`, section 7.2). A token
/// that nobody was given, and one that has ended, are as good as revoked (RFC 7009, section 2.2).
public final class RevokeToken {
    private final Transactions transactions;
    private final ClientGate gate;
    private final RefreshTokens refreshTokens;
    private final InstantSource clock;

    public RevokeToken(Transactions transactions, ClientGate gate, RefreshTokens refreshTokens, InstantSource clock) {
        this.transactions = transactions;
        this.gate = gate;
        this.refreshTokens = refreshTokens;
        this.clock = clock;
    }

    public record Command(Caller caller, OpaqueToken refreshToken) {}

    public sealed interface Outcome {
        record Revoked() implements Outcome {}

        /// [Refusal.Reason#REFRESH_TOKEN_INVALID] where it was given to another client or in another realm.
        record Refused(Refusal refusal) implements Outcome {}
    }

    public Outcome handle(Command command) {
        var caller = command.caller();
        return transactions.in(
                caller.pool(),
                () -> refreshTokens
                        .holding(caller.pool(), command.refreshToken().hash())
                        .map(holding -> revoke(holding, caller))
                        .orElseGet(Outcome.Revoked::new));
    }

    private Outcome revoke(Holding holding, Caller caller) {
        var grant = holding.grant();
        if (!grant.client().equals(caller.client()) || !grant.realm().equals(caller.realm())) {
            return new Outcome.Refused(REFRESH_TOKEN_INVALID);
        }
        var username = holding.account().username().value();
        var unproven = gate.refusal(holding.client(), caller.proof(), username);
        if (unproven.isPresent()) {
            return new Outcome.Refused(unproven.get());
        }
        if (holding.client().settings().revocation() == Revocation.OFF) {
            return new Outcome.Refused(REVOCATION_NOT_ENABLED);
        }
        refreshTokens.revoke(grant.pool(), grant.id(), clock.instant());
        return new Outcome.Revoked();
    }
}
