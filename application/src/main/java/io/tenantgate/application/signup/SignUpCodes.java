package io.tenantgate.application.signup;

import io.tenantgate.application.port.CodeLetters;
import io.tenantgate.application.port.Ids;
import io.tenantgate.application.port.Scope;
import io.tenantgate.application.port.Scopes;
import io.tenantgate.application.port.UnprovenSignUps;
import io.tenantgate.application.port.UnprovenSignUps.Unproven;
import io.tenantgate.application.provider.Newcomers;
import io.tenantgate.domain.members.LoginName;
import io.tenantgate.domain.secrets.OneTimeCode;
import io.tenantgate.domain.tenancy.ProviderUsername;
import io.tenantgate.domain.tenancy.TenantId;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/// Keeps newcomers with their sign-ups, and proves their addresses. A code has 50 random bits: in the day that a
/// sign-up lasts nobody guesses it, so that no trial need be counted. What is counted is how often somebody is written
/// to, who may not have asked for it.
public final class SignUpCodes implements Newcomers {
    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";
    private static final int LETTERS = 10;
    private static final int BITS = 5;

    /// As often as Cognito sends one again in an hour (`users-and-attributes.md`, section 4), after the first.
    private static final int MOST_SENT = 6;

    private final Scopes scopes;
    private final UnprovenSignUps unproven;
    private final CodeLetters letters;
    private final Ids ids;

    public SignUpCodes(Scopes scopes, UnprovenSignUps unproven, CodeLetters letters, Ids ids) {
        this.scopes = scopes;
        this.unproven = unproven;
        this.letters = letters;
        this.ids = ids;
    }

    @Override
    public void keep(TenantId tenant, ProviderUsername username, Newcomer newcomer) {
        in(
                tenant,
                () -> send(
                        tenant,
                        username,
                        unproven.find(tenant, username).orElseGet(() -> new Unproven(newcomer, newCode(), 0))));
    }

    @Override
    public Optional<LoginName> remind(TenantId tenant, ProviderUsername username) {
        return in(
                tenant,
                () -> unproven.find(tenant, username)
                        .flatMap(found ->
                                send(tenant, username, new Unproven(found.newcomer(), newCode(), found.sent()))));
    }

    private Optional<LoginName> send(TenantId tenant, ProviderUsername username, Unproven waiting) {
        var address = waiting.newcomer().address();
        var written = new Unproven(waiting.newcomer(), waiting.code(), waiting.sent() + 1);
        if (waiting.sent() == MOST_SENT || !unproven.put(tenant, username, written)) {
            return Optional.empty();
        }
        letters.send(tenant, address, waiting.code());
        return Optional.of(address);
    }

    @Override
    public Optional<Newcomer> proven(TenantId tenant, ProviderUsername username, OneTimeCode code) {
        return in(tenant, () -> unproven.find(tenant, username))
                .filter(waiting -> waiting.code().equals(code))
                .map(Unproven::newcomer);
    }

    @Override
    public void forget(TenantId tenant, ProviderUsername username) {
        in(tenant, () -> {
            unproven.remove(tenant, username);
            return username;
        });
    }

    private <T> T in(TenantId tenant, Supplier<T> work) {
        return scopes.in(Scope.of(tenant), work);
    }

    private OneTimeCode newCode() {
        return code(ids.random());
    }

    private static OneTimeCode code(UUID random) {
        var text = new StringBuilder(LETTERS);
        long bits = random.getLeastSignificantBits();
        for (int letter = 0; letter < LETTERS; letter++) {
            text.append(ALPHABET.charAt((int) (bits >>> letter * BITS) & 31));
        }
        return new OneTimeCode(text.toString());
    }
}
