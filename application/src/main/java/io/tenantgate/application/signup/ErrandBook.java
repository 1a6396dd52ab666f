package io.tenantgate.application.signup;

import io.tenantgate.application.port.Errands;
import io.tenantgate.application.port.Errands.Errand;
import io.tenantgate.application.port.Errands.Request;
import io.tenantgate.application.port.Ids;
import io.tenantgate.application.port.SignUpAttempts.Attempt;
import io.tenantgate.domain.members.LoginName;
import io.tenantgate.domain.members.MembershipId;
import io.tenantgate.domain.tenancy.ProviderUsername;
import io.tenantgate.domain.tenancy.TenantId;
import java.time.InstantSource;
import java.util.Optional;

/// Writes down what is to be done after an answer, in the transaction of what was answered.
public final class ErrandBook {
    private final Errands errands;
    private final Ids ids;
    private final InstantSource clock;
    private final Runnable wake;

    /// @param wake tells this instance's worker, before the transaction ends; without it one comes somewhat later
    public ErrandBook(Errands errands, Ids ids, InstantSource clock, Runnable wake) {
        this.errands = errands;
        this.ids = ids;
        this.clock = clock;
        this.wake = wake;
    }

    void leave(Attempt attempt, Request request) {
        errands.add(new Errand(attempt.tenant(), attempt.id(), attempt.username(), request, 0), clock.instant());
        wake.run();
    }

    /// Where a name has no open sign-up nothing is left, with the same work.
    void resend(TenantId tenant, LoginName name, Optional<Attempt> newest) {
        var request = new Request.Resend();
        newest.ifPresentOrElse(attempt -> leave(attempt, request), () -> pretend(tenant, name, request));
    }

    private void pretend(TenantId tenant, LoginName name, Request request) {
        var username = ProviderUsername.nobodys(tenant, name.value());
        errands.pretend(new Errand(tenant, new MembershipId(ids.next()), username, request, 0), clock.instant());
        wake.run();
    }
}
