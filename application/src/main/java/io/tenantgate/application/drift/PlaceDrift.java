package io.tenantgate.application.drift;

import io.tenantgate.application.calls.Plan;
import io.tenantgate.application.drift.Workbench.Job;
import io.tenantgate.application.provider.Surveyor.Part;
import io.tenantgate.application.tenants.RestorePlace;
import io.tenantgate.domain.drift.Drift;
import io.tenantgate.domain.drift.Found;
import io.tenantgate.domain.drift.Found.Mending;
import io.tenantgate.domain.drift.Repair;
import io.tenantgate.domain.tenancy.AppClient;
import io.tenantgate.domain.tenancy.Placement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What is gone of the place where a tenant lives. A pool is not made again: everybody who was in it would be found
/// missing, and whoever deleted it may have a copy.
public final class PlaceDrift {
    private final RestorePlace restore;
    private final Workbench workbench;

    public PlaceDrift(RestorePlace restore, Workbench workbench) {
        this.restore = restore;
        this.workbench = workbench;
    }

    static Found missingPool(Run run) {
        return Found.of(new Drift.MissingPool(run.door().placement().pool()), Repair.NONE);
    }

    /// @param gone of a place whose pool is there
    List<Found> of(Run run, Set<Part> gone) {
        var place = run.door().placement();
        var group = place.group().filter(_ -> gone.contains(Part.GROUP)).map(name -> group(run, name));
        return Stream.concat(client(run, place, gone).stream(), group.stream()).toList();
    }

    /// Both of a place are made again together.
    private Optional<Found> client(Run run, Placement place, Set<Part> gone) {
        return firstOf(place, gone).map(client -> switch (place.origin()) {
            case MANAGED -> mendedClient(run, Found.of(new Drift.DeletedClient(client), Repair.MAKE_CLIENT));
            case ADOPTED -> Found.of(new Drift.DeletedClient(client), Repair.NONE);
        });
    }

    private static Optional<AppClient> firstOf(Placement place, Set<Part> gone) {
        return gone.contains(Part.CLIENT)
                ? Optional.of(place.client())
                : place.registrar().filter(_ -> gone.contains(Part.REGISTRAR));
    }

    private Found mendedClient(Run run, Found found) {
        return run.repairs()
                ? workbench.mend(new Job(run, found, "", Map.of()), () -> restore.clients(run.door(), PlaceDrift::done))
                : found;
    }

    private static Mending done(RestorePlace.Outcome outcome) {
        return switch (outcome) {
            case RESTORED -> new Mending.Repaired();
            case ELSEWHERE -> Workbench.CHANGED;
        };
    }

    private Found group(Run run, String name) {
        var found = Found.of(new Drift.DeletedGroup(name), Repair.MAKE_GROUP);
        return run.repairs()
                ? workbench.mend(new Job(run, found, "", Map.of("group", name)), () -> makeGroup(run, name))
                : found;
    }

    private static Plan<Mending> makeGroup(Run run, String name) {
        var provider = run.door().provider();
        return Plan.call(
                provider,
                () -> {
                    provider.provisioner().provideGroup(run.door().placement().pool(), name);
                    return name;
                },
                _ -> new Mending.Repaired());
    }
}
