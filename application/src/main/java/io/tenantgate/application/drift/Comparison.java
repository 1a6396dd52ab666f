package io.tenantgate.application.drift;

import io.tenantgate.application.calls.Doors;
import io.tenantgate.application.paging.Slice;
import io.tenantgate.application.port.Reconciliations;
import io.tenantgate.application.port.Reconciliations.Standing;
import io.tenantgate.application.provider.Surveyor.Listing;
import io.tenantgate.application.provider.Surveyor.Part;
import io.tenantgate.domain.drift.Found;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Walks one page: the pool is looked for each time, so that nobody is ever found missing because it is.
public final class Comparison {
    private final Doors doors;
    private final Reconciliations reconciliations;
    private final PlaceDrift place;
    private final MemberDrift members;
    private final StrayDrift strays;

    public Comparison(
            Doors doors, Reconciliations reconciliations, PlaceDrift place, MemberDrift members, StrayDrift strays) {
        this.doors = doors;
        this.reconciliations = reconciliations;
        this.place = place;
        this.members = members;
        this.strays = strays;
    }

    /// What a page came to.
    sealed interface Result {
        record Page(List<Found> found, Optional<Stage> next) implements Result {
            public Page {
                found = List.copyOf(found);
            }
        }

        /// Nothing goes on there.
        record Nowhere() implements Result {}
    }

    Result page(Run run) {
        var gone = run.surveyor().missing(run.door().placement(), run.tenant());
        if (gone.contains(Part.POOL)) {
            return new Result.Page(List.of(PlaceDrift.missingPool(run)), Optional.empty());
        }
        return switch (run.command().stage()) {
            case Stage.Members from -> members(run, from, gone);
            case Stage.Accounts from ->
                gone.contains(Part.GROUP) ? new Result.Page(List.of(), Optional.empty()) : accounts(run, from);
        };
    }

    private Result members(Run run, Stage.Members from, Set<Part> gone) {
        var found = new ArrayList<Found>();
        if (from.equals(Stage.FIRST) || run.repairs()) {
            found.addAll(place.of(run, gone));
        }
        var looked = doors.in(
                run.tenant(),
                () -> Slice.of(
                        run.command().limit(), most -> reconciliations.members(run.tenant(), from.after(), most)));
        looked.items().forEach(standing -> found.addAll(members.of(run, standing)));
        return new Result.Page(found, Optional.of(after(looked)));
    }

    private static Stage after(Slice<Standing> looked) {
        return looked.end()
                .<Stage>map(last -> new Stage.Members(Optional.of(last.member().id())))
                .orElseGet(() -> new Stage.Accounts(Optional.empty()));
    }

    private Result accounts(Run run, Stage.Accounts from) {
        var listed = run.surveyor()
                .list(
                        run.door().placement(),
                        run.tenant(),
                        from.after(),
                        run.command().limit());
        return switch (listed) {
            case Listing.Nowhere _ -> new Result.Nowhere();
            case Listing.Part(var accounts, var next) ->
                new Result.Page(strays.of(run, accounts), next.map(place -> new Stage.Accounts(Optional.of(place))));
        };
    }
}
