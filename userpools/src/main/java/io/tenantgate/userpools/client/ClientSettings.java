package io.tenantgate.userpools.client;

import java.time.Duration;
import java.util.Set;

/// What a client's owner decides (`auth-flows-and-endpoints.md`, section 7.1).
///
/// @param sessionValidity how long a challenge waits for its answer, 3 to 15 minutes
public record ClientSettings(
        Set<AuthFlow> flows,
        TokenValidity validity,
        Duration sessionValidity,
        Revocation revocation,
        ExistenceErrors existenceErrors,
        AttributePermissions attributes) {
    /// Whether refresh tokens can be revoked; then the other tokens carry `jti` and `origin_jti`.
    public enum Revocation {
        ON,
        OFF
    }

    /// Whether answers tell that a name is unknown (`tokens-and-security.md`, section 16).
    public enum ExistenceErrors {
        /// They do.
        LEGACY,
        /// They never do.
        PREVENTED
    }

    /// As a client is that was created with nothing but a name.
    public static final ClientSettings INITIAL = new ClientSettings(
            Set.of(AuthFlow.REFRESH_TOKEN, AuthFlow.USER_SRP, AuthFlow.CUSTOM),
            TokenValidity.INITIAL,
            Duration.ofMinutes(3),
            Revocation.ON,
            ExistenceErrors.LEGACY,
            AttributePermissions.ALL);

    /// As a client is through which a trusted backend signs people in.
    public static final ClientSettings MANAGED = new ClientSettings(
            Set.of(AuthFlow.REFRESH_TOKEN, AuthFlow.ADMIN_USER_PASSWORD, AuthFlow.USER_PASSWORD),
            TokenValidity.INITIAL,
            Duration.ofMinutes(3),
            Revocation.ON,
            ExistenceErrors.PREVENTED,
            AttributePermissions.ALL);

    public ClientSettings {
        flows = Set.copyOf(flows);
        if (sessionValidity.compareTo(Duration.ofMinutes(3)) < 0
                || sessionValidity.compareTo(Duration.ofMinutes(15)) > 0) {
            throw new IllegalArgumentException("A session is good for 3 to 15 minutes");
        }
    }

    public boolean preventsExistenceErrors() {
        return existenceErrors == ExistenceErrors.PREVENTED;
    }

    public ClientSettings with(TokenValidity other) {
        return new ClientSettings(flows, other, sessionValidity, revocation, existenceErrors, attributes);
    }

    public ClientSettings with(AttributePermissions other) {
        return new ClientSettings(flows, validity, sessionValidity, revocation, existenceErrors, other);
    }

    public ClientSettings with(ExistenceErrors other) {
        return new ClientSettings(flows, validity, sessionValidity, revocation, other, attributes);
    }

    public ClientSettings with(Set<AuthFlow> other) {
        return new ClientSettings(other, validity, sessionValidity, revocation, existenceErrors, attributes);
    }

    public ClientSettings with(Revocation other) {
        return new ClientSettings(flows, validity, sessionValidity, other, existenceErrors, attributes);
    }
}
