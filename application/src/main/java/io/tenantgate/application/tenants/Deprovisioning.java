package io.tenantgate.application.tenants;

import io.tenantgate.application.calls.Door;
import io.tenantgate.application.calls.Doors;
import io.tenantgate.application.intents.FinishCalls;
import io.tenantgate.application.provider.PoolProvisioner;
import io.tenantgate.application.provider.Progress;
import io.tenantgate.domain.tenancy.Evidence;
import io.tenantgate.domain.tenancy.Tenant;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Removes what [Provisioning] made for a tenant, and everybody in it, in bounded steps that may each be repeated after
/// a crash at any point. The shard stays, with everybody else.
public final class Deprovisioning {
    private final Doors doors;
    private final FinishCalls calls;
    private final Departures departures;
    private final AbandonedSignUps signUps;
    private final Remains remains;

    public Deprovisioning(
            Doors doors, FinishCalls calls, Departures departures, AbandonedSignUps signUps, Remains remains) {
        this.doors = doors;
        this.calls = calls;
        this.departures = departures;
        this.signUps = signUps;
        this.remains = remains;
    }

    /// One step; nothing of the tenant is left at its provider once it answers `DONE`.
    Progress some(Door.Open door) {
        return switch (door.placement().origin()) {
            case MANAGED -> managed(door);
            case ADOPTED -> adopted(door);
        };
    }

    /// The same of one that never came to be: nobody was ever in it.
    Progress some(Tenant unplaced) {
        return remains.some(unplaced);
    }

    /// Pool, client and accounts are the team's: what is left undone, and the tenant's group.
    private Progress adopted(Door.Open door) {
        return switch (unfinished(door)) {
            case MORE -> Progress.MORE;
            case DONE -> call(door, made -> group(door, made));
        };
    }

    private Progress unfinished(Door.Open door) {
        return first(() -> calls.some(door.tenant().id()), () -> signUps.some(door));
    }

    private Progress managed(Door.Open door) {
        return switch (door.tenant().strategy()) {
            case POOL -> call(door, made -> made.removePool(door.placement().pool()));
            case CLIENT, GROUP, ATTRIBUTE ->
                switch (people(door)) {
                    case MORE -> Progress.MORE;
                    case DONE -> call(door, made -> own(door, made));
                };
        };
    }

    /// Whoever was about to come in or to leave, then the members, then those who never came in.
    private Progress people(Door.Open door) {
        return first(() -> calls.some(door.tenant().id()), () -> departures.some(door), () -> signUps.some(door));
    }

    @SafeVarargs
    private static Progress first(Supplier<Progress>... steps) {
        return Stream.of(steps)
                .map(Supplier::get)
                .filter(progress -> progress == Progress.MORE)
                .findFirst()
                .orElse(Progress.DONE);
    }

    /// What is the tenant's own in its shard.
    private static Progress own(Door.Open door, PoolProvisioner provisioner) {
        var place = door.placement();
        switch (place.evidence()) {
            case Evidence.Client _ -> provisioner.removeClient(place.pool(), place.client());
            case Evidence.Group _ -> group(door, provisioner);
            case Evidence.Issuer _, Evidence.Attribute _ -> {}
        }
        return Progress.DONE;
    }

    private static Progress group(Door.Open door, PoolProvisioner provisioner) {
        var place = door.placement();
        place.group().ifPresent(name -> provisioner.removeGroup(place.pool(), name));
        return Progress.DONE;
    }

    private Progress call(Door.Open door, Function<PoolProvisioner, Progress> step) {
        return doors.call(door, () -> () -> step.apply(door.provider().provisioner()), Function.<Progress>identity());
    }
}
