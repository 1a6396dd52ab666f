package io.tenantgate.application.drift;

import io.tenantgate.application.calls.Doors;
import io.tenantgate.application.provider.Surveyor.Sighting;
import io.tenantgate.domain.drift.Drift;
import io.tenantgate.domain.drift.Found;
import java.util.List;

/// The accounts that have a tenant's evidence, and are nobody's here.
public final class StrayDrift {
    private final Doors doors;
    private final Strays strays;
    private final MendStray mend;

    public StrayDrift(Doors doors, Strays strays, MendStray mend) {
        this.doors = doors;
        this.strays = strays;
        this.mend = mend;
    }

    private record Stray(Sighting account, Found found) {}

    List<Found> of(Run run, List<Sighting> accounts) {
        return doors.in(run.tenant(), () -> strays(run, accounts)).stream()
                .map(stray -> run.repairs() ? mend.mend(run, stray.found(), stray.account()) : stray.found())
                .toList();
    }

    private List<Stray> strays(Run run, List<Sighting> accounts) {
        return accounts.stream()
                .flatMap(account -> strays.of(run.door(), account).stream()
                        .map(repair ->
                                new Stray(account, Found.of(new Drift.ExtraAccount(account.username()), repair))))
                .toList();
    }
}
