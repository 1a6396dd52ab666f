package io.tenantgate.application.tenants;

import io.tenantgate.application.port.Scope;
import io.tenantgate.application.port.Scopes;
import io.tenantgate.application.port.Tenants;
import io.tenantgate.domain.tenancy.TenantId;
import io.tenantgate.domain.tenancy.TenantSlug;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/// Finds which tenant a slug or an id names. A slug never changes, so each is looked up once a day: it is not another
/// tenant's before 90 days after a deletion.
public final class ResolveTenant {
    private static final int MOST_REMEMBERED = 100_000;
    private static final int UUID_LENGTH = 36;
    private static final Duration REMEMBERED = Duration.ofDays(1);

    private final Scopes scopes;
    private final Tenants tenants;
    private final InstantSource clock;
    private final Map<TenantSlug, Known> known = new ConcurrentHashMap<>();

    public ResolveTenant(Scopes scopes, Tenants tenants, InstantSource clock) {
        this.scopes = scopes;
        this.tenants = tenants;
        this.clock = clock;
    }

    private record Known(TenantId id, Instant until) {}

    /// The tenant of a path element or header; absent where there is none. An id is taken as it is: whether it is
    /// a tenant's, the use case finds.
    public Optional<TenantId> find(String slugOrId) {
        if (TenantSlug.isSlug(slugOrId)) {
            return bySlug(new TenantSlug(slugOrId));
        }
        return slugOrId.length() == UUID_LENGTH ? byId(slugOrId) : Optional.empty();
    }

    private Optional<TenantId> bySlug(TenantSlug slug) {
        var now = clock.instant();
        var remembered = known.get(slug);
        if (remembered != null && now.isBefore(remembered.until())) {
            return Optional.of(remembered.id());
        }
        var found = scopes.in(Scope.PLATFORM, () -> tenants.idOf(slug));
        known.remove(slug);
        found.ifPresent(id -> remember(slug, new Known(id, now.plus(REMEMBERED))));
        return found;
    }

    private void remember(TenantSlug slug, Known tenant) {
        if (known.size() < MOST_REMEMBERED) {
            known.put(slug, tenant);
        }
    }

    private static Optional<TenantId> byId(String text) {
        try {
            return Optional.of(new TenantId(UUID.fromString(text)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
