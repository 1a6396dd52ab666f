package io.tenantgate.userpools.tokens;

import static io.tenantgate.userpools.Refusal.Reason.FLOW_NOT_ENABLED;
import static io.tenantgate.userpools.Refusal.Reason.REFRESH_TOKEN_EXPIRED;
import static io.tenantgate.userpools.Refusal.Reason.REFRESH_TOKEN_INVALID;
import static io.tenantgate.userpools.Refusal.Reason.REFRESH_TOKEN_REVOKED;
import static io.tenantgate.userpools.Refusal.Reason.USER_DISABLED;

import io.tenantgate.userpools.OpaqueToken;
import io.tenantgate.userpools.Refusal;
import io.tenantgate.userpools.client.AuthFlow;
import io.tenantgate.userpools.client.Caller;
import io.tenantgate.userpools.client.ClientGate;
import io.tenantgate.userpools.port.RefreshTokens;
import io.tenantgate.userpools.port.RefreshTokens.Holding;
import io.tenantgate.userpools.port.Transactions;
import io.tenantgate.userpools.tokens.Mint.Minted;
import java.time.InstantSource;
import java.util.Optional;

/// New access and ID tokens for a refresh token (`auth-flows-and-endpoints.md`, section 4.11): at the client and in the
/// realm that it was given to, for an account as it is now. One read, and no write.
public final class Refresh {
    private final Transactions transactions;
    private final ClientGate gate;
    private final RefreshTokens refreshTokens;
    private final Mint mint;
    private final InstantSource clock;

    public Refresh(
            Transactions transactions, ClientGate gate, RefreshTokens refreshTokens, Mint mint, InstantSource clock) {
        this.transactions = transactions;
        this.gate = gate;
        this.refreshTokens = refreshTokens;
        this.mint = mint;
        this.clock = clock;
    }

    public record Command(Caller caller, OpaqueToken refreshToken) {}

    public sealed interface Outcome {
        record Refreshed(Tokens tokens) implements Outcome {}

        record Refused(Refusal refusal) implements Outcome {}
    }

    public Outcome handle(Command command) {
        return transactions.in(command.caller().pool(), () -> inTransaction(command));
    }

    private Outcome inTransaction(Command command) {
        var caller = command.caller();
        var holding = refreshTokens
                .holding(caller.pool(), command.refreshToken().hash())
                .filter(found -> isFor(found, caller));
        if (holding.isEmpty()) {
            return new Outcome.Refused(REFRESH_TOKEN_INVALID);
        }
        return refusal(holding.get(), caller).<Outcome>map(Outcome.Refused::new).orElseGet(() -> mint(holding.get()));
    }

    private static boolean isFor(Holding holding, Caller caller) {
        var grant = holding.grant();
        return grant.client().equals(caller.client()) && grant.realm().equals(caller.realm());
    }

    /// The secret hash of a refresh covers the account's own username, since the request names none (section 4.7).
    private Optional<Refusal> refusal(Holding holding, Caller caller) {
        var username = holding.account().username().value();
        var unproven = gate.refusal(holding.client(), caller.proof(), username);
        return unproven.isPresent() ? unproven : refusal(holding);
    }

    private Optional<Refusal> refusal(Holding holding) {
        if (!holding.client().settings().flows().contains(AuthFlow.REFRESH_TOKEN)) {
            return Optional.of(FLOW_NOT_ENABLED);
        }
        if (holding.grant().revokedAt().isPresent()) {
            return Optional.of(REFRESH_TOKEN_REVOKED);
        }
        if (!clock.instant().isBefore(holding.grant().expiresAt())) {
            return Optional.of(REFRESH_TOKEN_EXPIRED);
        }
        return holding.account().enabled() ? Optional.empty() : Optional.of(USER_DISABLED);
    }

    private Outcome mint(Holding holding) {
        return switch (mint.again(holding)) {
            case Minted.Issued(var tokens) -> new Outcome.Refreshed(tokens);
            case Minted.NotAdmitted(var reason) -> new Outcome.Refused(new Refusal.NotAdmitted(reason));
        };
    }
}
