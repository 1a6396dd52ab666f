package io.tenantgate.adapters.userpools;

import io.tenantgate.application.provider.ClientDesign;
import io.tenantgate.application.provider.PoolDesign;
import io.tenantgate.domain.tenancy.PasswordPolicyName;
import io.tenantgate.domain.tenancy.TenantSettings;
import io.tenantgate.userpools.client.AttributePermissions;
import io.tenantgate.userpools.client.AuthFlow;
import io.tenantgate.userpools.client.ClientSettings;
import io.tenantgate.userpools.client.TokenValidity;
import io.tenantgate.userpools.pool.AttributeDefinition;
import io.tenantgate.userpools.pool.AttributeDefinition.Change;
import io.tenantgate.userpools.pool.AttributeSchema;
import io.tenantgate.userpools.pool.AttributeType.Text;
import io.tenantgate.userpools.pool.PasswordPolicy;
import io.tenantgate.userpools.pool.PoolSettings;
import io.tenantgate.userpools.pool.SignInNames;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The settings of the pools and clients that Tenantgate has made.
final class ManagedSettings {
    private static final AttributeDefinition TENANT =
            AttributeDefinition.custom("tenant_id", Text.ANY, Change.IMMUTABLE);
    private static final SignInNames NOTHING_BESIDE = new SignInNames(Set.of(), SignInNames.Form.CASE_INSENSITIVE);

    private static final Set<String> STANDARD = AttributeSchema.STANDARD.definitions().stream()
            .map(AttributeDefinition::name)
            .collect(Collectors.toUnmodifiableSet());

    private ManagedSettings() {}

    static PoolSettings ofPool(PoolDesign design) {
        var managed = PoolSettings.MANAGED.with(policy(design.policy()));
        return switch (design.names()) {
            case ADDRESSES -> managed;
            case TENANT_ATTRIBUTE -> managed.with(NOTHING_BESIDE).with(AttributeSchema.STANDARD.with(TENANT));
        };
    }

    static PasswordPolicy policy(PasswordPolicyName name) {
        return switch (name) {
            case COGNITO -> PasswordPolicy.COGNITO;
            case NIST_800_63B_4 -> PasswordPolicy.NIST_800_63B_4;
        };
    }

    static ClientSettings ofClient(ClientDesign design) {
        var managed = ClientSettings.MANAGED.with(validity(design.lifetimes()));
        return switch (design.purpose()) {
            case SIGN_IN -> managed;
            case SIGN_IN_BESIDE_REGISTRAR ->
                managed.with(new AttributePermissions(Optional.empty(), Optional.of(STANDARD)));
            case REGISTRAR -> managed.with(Set.of(AuthFlow.REFRESH_TOKEN));
        };
    }

    static TokenValidity validity(TenantSettings settings) {
        return new TokenValidity(
                Duration.ofMinutes(settings.accessTokenMinutes()),
                Duration.ofMinutes(settings.idTokenMinutes()),
                Duration.ofDays(settings.refreshTokenDays()));
    }
}
