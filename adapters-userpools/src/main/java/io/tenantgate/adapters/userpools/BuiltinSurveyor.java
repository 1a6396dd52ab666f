package io.tenantgate.adapters.userpools;

import io.tenantgate.application.provider.ProviderUnavailable;
import io.tenantgate.application.provider.Surveyor;
import io.tenantgate.domain.tenancy.AccountOwnership;
import io.tenantgate.domain.tenancy.AppClient;
import io.tenantgate.domain.tenancy.Evidence;
import io.tenantgate.domain.tenancy.Placement;
import io.tenantgate.domain.tenancy.ProviderUsername;
import io.tenantgate.domain.tenancy.TenantId;
import io.tenantgate.userpools.Refusal;
import io.tenantgate.userpools.Refusal.Reason;
import io.tenantgate.userpools.account.Account;
import io.tenantgate.userpools.account.Administered;
import io.tenantgate.userpools.account.Enabled;
import io.tenantgate.userpools.account.ListAccounts;
import io.tenantgate.userpools.account.Sub;
import io.tenantgate.userpools.client.ClientId;
import io.tenantgate.userpools.group.GroupAnswer;
import io.tenantgate.userpools.group.GroupName;
import io.tenantgate.userpools.group.ListAccountsIn;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Sees what there is in the built-in user pools.
final class BuiltinSurveyor implements Surveyor {
    private final BuiltinPools pools;
    private final BuiltinSurvey engine;

    BuiltinSurveyor(BuiltinPools pools, BuiltinSurvey engine) {
        this.pools = pools;
        this.engine = engine;
    }

    @Override
    public Set<Part> missing(Placement placement, TenantId tenant) {
        var pool = Places.pool(placement);
        if (pools.findPool().byId(pool).isEmpty()) {
            return Set.of(Part.POOL);
        }
        var gone = EnumSet.noneOf(Part.class);
        if (lacks(placement, placement.client())) {
            gone.add(Part.CLIENT);
        }
        if (placement.registrar().filter(client -> lacks(placement, client)).isPresent()) {
            gone.add(Part.REGISTRAR);
        }
        if (placement.group().filter(group -> lacks(placement, group)).isPresent()) {
            gone.add(Part.GROUP);
        }
        return gone;
    }

    private boolean lacks(Placement placement, AppClient client) {
        return pools.findClient()
                .byId(new ClientId(client.id()))
                .filter(found -> found.pool().equals(Places.pool(placement)))
                .isEmpty();
    }

    private boolean lacks(Placement placement, String group) {
        return switch (engine.findGroup().handle(Places.pool(placement), new GroupName(group))) {
            case GroupAnswer.Done _ -> false;
            case GroupAnswer.Refused(var refusal) -> accept(refusal, Reason.NO_SUCH_GROUP);
        };
    }

    @Override
    public Optional<Sighting> look(Placement placement, TenantId tenant, ProviderUsername username) {
        return switch (engine.findAccount().handle(Places.pool(placement), Places.username(username))) {
            case Administered.Done(var account) -> Optional.of(Sightings.of(placement, account));
            case Administered.Refused(var refusal) -> {
                accept(refusal, Reason.NO_SUCH_USER);
                yield Optional.empty();
            }
        };
    }

    @Override
    public Listing list(Placement placement, TenantId tenant, Optional<String> after, int limit) {
        var place = after.map(BuiltinSurveyor::sub);
        if (place.filter(Optional::isEmpty).isPresent()) {
            return new Listing.Nowhere();
        }
        var from = place.flatMap(sub -> sub);
        return switch (placement.evidence()) {
            case Evidence.Group(var _, var group) -> ofGroup(placement, new GroupName(group), from, limit);
            case Evidence.Issuer _, Evidence.Attribute _ -> ofPool(placement, from, limit);
            case Evidence.Client _ ->
                placement.accounts() == AccountOwnership.OWN
                        ? ofPool(placement, from, limit)
                        : new Listing.Part(List.of(), Optional.empty());
        };
    }

    private static Optional<Sub> sub(String text) {
        try {
            return Optional.of(new Sub(UUID.fromString(text)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private Listing ofPool(Placement placement, Optional<Sub> after, int limit) {
        var query = new ListAccounts.Query(Places.pool(placement), after, limit);
        return switch (engine.accounts().handle(query)) {
            case ListAccounts.Outcome.Page(var found, boolean more) -> part(placement, found, more);
            case ListAccounts.Outcome.Refused(var refusal) -> throw unavailable(refusal);
        };
    }

    private Listing ofGroup(Placement placement, GroupName group, Optional<Sub> after, int limit) {
        var query = new ListAccountsIn.Query(Places.pool(placement), group, after, limit);
        return switch (engine.accountsIn().handle(query)) {
            case ListAccountsIn.Outcome.Page(var found, boolean more) -> part(placement, found, more);
            case ListAccountsIn.Outcome.Refused(var refusal) -> throw unavailable(refusal);
        };
    }

    private static Listing part(Placement placement, List<Account> found, boolean more) {
        var next = more ? Optional.of(found.getLast().sub().toString()) : Optional.<String>empty();
        return new Listing.Part(
                found.stream()
                        .map(account -> Sightings.of(placement, account))
                        .filter(Sighting::evident)
                        .toList(),
                next);
    }

    @Override
    public void disable(Placement placement, TenantId tenant, ProviderUsername username) {
        var done = Faults.translated(
                () -> engine.enable().handle(Places.pool(placement), Places.username(username), Enabled.NO));
        switch (done) {
            case Administered.Done _ -> {}
            case Administered.Refused(var refusal) -> accept(refusal, Reason.NO_SUCH_USER);
        }
    }

    private static boolean accept(Refusal refusal, Reason expected) {
        if (refusal != expected) {
            throw unavailable(refusal);
        }
        return true;
    }

    private static ProviderUnavailable unavailable(Refusal refusal) {
        return new ProviderUnavailable("survey", new IllegalStateException(refusal.toString()));
    }
}
