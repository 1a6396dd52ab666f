package io.tenantgate.adapters.persistence.tenantgate;

import io.tenantgate.application.port.Outbox.Message;
import io.tenantgate.application.port.Sessions.RefreshToken;
import io.tenantgate.application.port.Sessions.Session;
import io.tenantgate.domain.audit.Action;
import io.tenantgate.domain.audit.Actor;
import io.tenantgate.domain.audit.AuditEvent;
import io.tenantgate.domain.audit.AuditOutcome;
import io.tenantgate.domain.auth.CodeDelivery.Medium;
import io.tenantgate.domain.keys.ApiKey;
import io.tenantgate.domain.keys.ApiKeyId;
import io.tenantgate.domain.keys.KeyScope;
import io.tenantgate.domain.members.AddedRole;
import io.tenantgate.domain.members.Invitation;
import io.tenantgate.domain.members.InvitationId;
import io.tenantgate.domain.members.LoginName;
import io.tenantgate.domain.members.Membership;
import io.tenantgate.domain.members.MembershipId;
import io.tenantgate.domain.members.MembershipStatus;
import io.tenantgate.domain.members.Precedence;
import io.tenantgate.domain.members.Role;
import io.tenantgate.domain.members.RoleId;
import io.tenantgate.domain.members.Subject;
import io.tenantgate.domain.tenancy.AccountOwnership;
import io.tenantgate.domain.tenancy.AppClient;
import io.tenantgate.domain.tenancy.Evidence;
import io.tenantgate.domain.tenancy.Placement;
import io.tenantgate.domain.tenancy.ProviderName;
import io.tenantgate.domain.tenancy.ProviderUsername;
import io.tenantgate.domain.tenancy.StrategyName;
import io.tenantgate.domain.tenancy.Tenant;
import io.tenantgate.domain.tenancy.TenantId;
import io.tenantgate.domain.tenancy.TenantSettings;
import io.tenantgate.domain.tenancy.TenantSlug;
import io.tenantgate.domain.tenancy.TenantStatus;
import io.tenantgate.domain.tenancy.UserPool;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/// What stores keep, valid and distinct.
final class Examples {
    static final Instant NOW = Instant.parse("2026-03-04T05:06:07.123456Z");
    private static final AtomicLong COUNTER = new AtomicLong();

    private Examples() {}

    /// An id that is greater than all before it.
    static UUID nextId() {
        return new UUID(0x0190_0000_0000_7000L + (COUNTER.incrementAndGet() << 16), 0x8000_0000_0000_0000L);
    }

    static Tenant tenant(String slug) {
        return tenant(slug, "The name of " + slug);
    }

    static Tenant tenant(String slug, String name) {
        return new Tenant(
                new TenantId(nextId()),
                new TenantSlug(slug),
                name,
                TenantStatus.PROVISIONING,
                StrategyName.POOL,
                new ProviderName("builtin"),
                Optional.empty(),
                TenantSettings.INITIAL,
                NOW);
    }

    static Placement ownPool(String pool) {
        var issuer = "https://id.example/pools/" + pool;
        return new Placement(
                new ProviderName("builtin"),
                new UserPool(pool, issuer),
                new AppClient("client-of-" + pool),
                Optional.empty(),
                AccountOwnership.OWN,
                new Evidence.Issuer(issuer),
                Optional.empty(),
                1);
    }

    static Membership member(Tenant tenant, String login) {
        var id = new MembershipId(nextId());
        return new Membership(
                tenant.id(),
                id,
                new LoginName(login),
                ProviderUsername.own(tenant.id(), id.value()),
                new Subject(
                        "https://id.example/pools/" + tenant.slug(),
                        UUID.randomUUID().toString()),
                Optional.of(login + "@example.com"),
                Optional.empty(),
                MembershipStatus.ACTIVE,
                true,
                Set.of(Role.OWNER, Role.MEMBER),
                NOW,
                NOW,
                NOW);
    }

    static Invitation invitation(Tenant tenant, String email) {
        return new Invitation(
                tenant.id(),
                new InvitationId(nextId()),
                new MembershipId(nextId()),
                new LoginName(email),
                Optional.of("Bob"),
                Set.of(Role.MEMBER),
                Actor.ANONYMOUS,
                NOW,
                NOW.plus(Duration.ofDays(7)));
    }

    static AddedRole role(Tenant tenant, String name) {
        return new AddedRole(tenant.id(), new RoleId(nextId()), new Role(name), Precedence.MEMBER, NOW);
    }

    static Session session(Membership member) {
        return new Session(
                member.tenant(),
                nextId(),
                member.id(),
                member.subject().issuer(),
                UUID.randomUUID(),
                "a-client",
                member.username(),
                bytes("sealed"),
                "192.0.2.1",
                "curl/8",
                NOW,
                NOW,
                NOW.plus(Duration.ofDays(30)),
                Optional.empty());
    }

    static RefreshToken token(Session session, String text) {
        return new RefreshToken(session.tenant(), session.id(), bytes(text), NOW, Optional.empty());
    }

    static ApiKey key(TenantId tenant) {
        return new ApiKey(
                tenant,
                new ApiKeyId(nextId()),
                "for the nightly job",
                Set.of(KeyScope.TOKENS_VERIFY, KeyScope.USERS_READ),
                NOW,
                Optional.of(NOW.plus(Duration.ofDays(1))),
                Optional.empty());
    }

    static AuditEvent event(TenantId tenant) {
        return new AuditEvent(
                nextId(),
                NOW,
                tenant,
                Actor.ANONYMOUS,
                Action.SIGN_IN,
                AuditOutcome.REFUSED,
                "wrong-credentials",
                "alice@example.com",
                "192.0.2.1",
                "curl/8",
                "request-1",
                Map.of("client", "a-client"));
    }

    static Message message(TenantId tenant, String recipient, Instant at) {
        return new Message(
                nextId(), tenant, Medium.EMAIL, recipient, "Your code", "It is 123456.", Optional.of("123456"), at);
    }

    static byte[] bytes(String text) {
        return text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }
}
