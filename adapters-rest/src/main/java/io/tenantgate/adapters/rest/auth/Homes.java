package io.tenantgate.adapters.rest.auth;

import io.micronaut.http.HttpResponse;
import io.tenantgate.adapters.rest.domains.DomainText;
import io.tenantgate.adapters.rest.problem.ProblemType;
import io.tenantgate.adapters.rest.problem.RefusedRequest;
import io.tenantgate.application.Origin;
import io.tenantgate.application.domains.TenantOfAddress;
import io.tenantgate.application.signup.Deliveries;
import io.tenantgate.domain.audit.Action;
import io.tenantgate.domain.auth.CodeDelivery;
import io.tenantgate.domain.members.LoginName;
import io.tenantgate.domain.tenancy.TenantId;
import jakarta.inject.Singleton;
import java.util.Optional;

/// Where somebody signs in whose request names no tenant: at the one that has their address's domain. Whose domain is
/// nobody's is answered as a wrong password is, and as an unknown name.
@Singleton
final class Homes {
    private static final CodeDelivery UNSEEN = new CodeDelivery("email", CodeDelivery.Medium.EMAIL, "");

    private final TenantOfAddress tenants;

    Homes(TenantOfAddress tenants) {
        this.tenants = tenants;
    }

    Optional<TenantId> of(LoginName who) {
        return tenants.find(DomainText.ofAddress(who));
    }

    RefusedRequest turnedAway(Action action, LoginName who, Origin origin) {
        if (!who.isEmail()) {
            return new RefusedRequest(ProblemType.TENANT_REQUIRED);
        }
        tenants.turnedAway(action, who, origin);
        return new RefusedRequest(ProblemType.INVALID_CREDENTIALS);
    }

    HttpResponse<?> nothingSent(LoginName who, Origin origin) {
        if (!who.isEmail()) {
            throw new RefusedRequest(ProblemType.TENANT_REQUIRED);
        }
        tenants.turnedAway(Action.PASSWORD_FORGOT, who, origin);
        return HttpResponse.accepted().body(DeliveryBody.of(Deliveries.shown(who, UNSEEN)));
    }
}
