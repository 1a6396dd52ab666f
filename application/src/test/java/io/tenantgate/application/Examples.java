package io.tenantgate.application;

import io.tenantgate.domain.members.LoginName;
import io.tenantgate.domain.members.Membership;
import io.tenantgate.domain.members.MembershipId;
import io.tenantgate.domain.members.MembershipStatus;
import io.tenantgate.domain.members.Role;
import io.tenantgate.domain.members.Subject;
import io.tenantgate.domain.tenancy.AdmissionMode;
import io.tenantgate.domain.tenancy.AppClient;
import io.tenantgate.domain.tenancy.PasswordPolicyName;
import io.tenantgate.domain.tenancy.Placement;
import io.tenantgate.domain.tenancy.ProviderName;
import io.tenantgate.domain.tenancy.ProviderUsername;
import io.tenantgate.domain.tenancy.StrategyName;
import io.tenantgate.domain.tenancy.TenancyStrategy;
import io.tenantgate.domain.tenancy.Tenant;
import io.tenantgate.domain.tenancy.TenantId;
import io.tenantgate.domain.tenancy.TenantSettings;
import io.tenantgate.domain.tenancy.TenantSlug;
import io.tenantgate.domain.tenancy.TenantStatus;
import io.tenantgate.domain.tenancy.UserPool;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// A tenant and a member of it, as they usually are.
public final class Examples {
    public static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    public static final TenantId ACME = new TenantId(new UUID(1, 1));
    public static final UserPool POOL = new UserPool("eu-west-1_abcdefghi", "https://id.example/eu-west-1_abcdefghi");
    public static final AppClient CLIENT = new AppClient("abcdefghijklmnopqrstuvwxyz");
    public static final ProviderName PROVIDER = new ProviderName("builtin");
    public static final TenantSettings ADOPTING = new TenantSettings(
            Optional.empty(), true, false, PasswordPolicyName.COGNITO, 15, 15, 30, List.of(), AdmissionMode.ADOPT);

    private Examples() {}

    public static Tenant tenant(TenantStatus status, TenantSettings settings) {
        var strategy = new TenancyStrategy.PoolPerTenant(POOL, CLIENT);
        return new Tenant(
                ACME,
                new TenantSlug("acme"),
                "Acme",
                status,
                StrategyName.POOL,
                PROVIDER,
                Optional.of(strategy.place(ACME, PROVIDER, 1)),
                settings,
                NOW);
    }

    /// A tenant in a pool that was there before.
    public static Tenant takingPeopleIn(TenantStatus status) {
        var managed = tenant(status, ADOPTING);
        return new Tenant(
                managed.id(),
                managed.slug(),
                managed.name(),
                managed.status(),
                managed.strategy(),
                managed.provider(),
                managed.placement().map(Placement::adopted),
                managed.settings(),
                managed.createdAt());
    }

    public static Tenant tenant() {
        return tenant(TenantStatus.ACTIVE, TenantSettings.INITIAL);
    }

    public static TenantSettings lettingPeopleJoin() {
        return new TenantSettings(
                Optional.empty(), true, true, PasswordPolicyName.COGNITO, 15, 15, 30, List.of(), AdmissionMode.STRICT);
    }

    public static TenantSettings acceptingOnly(String domain) {
        return new TenantSettings(
                Optional.empty(),
                true,
                false,
                PasswordPolicyName.COGNITO,
                15,
                15,
                30,
                List.of(domain),
                AdmissionMode.STRICT);
    }

    public static Membership member(boolean enabled, Instant notBefore) {
        var id = new UUID(2, 2);
        return new Membership(
                ACME,
                new MembershipId(id),
                new LoginName("ann@example.com"),
                ProviderUsername.own(ACME, id),
                new Subject(POOL.issuer(), "sub-of-ann"),
                Optional.of("ann@example.com"),
                Optional.empty(),
                MembershipStatus.ACTIVE,
                enabled,
                Set.of(Role.MEMBER),
                notBefore,
                NOW,
                NOW);
    }

    public static Membership member() {
        return member(true, Instant.EPOCH);
    }
}
