package io.tenantgate.adapters.cognito;

import static io.tenantgate.adapters.cognito.Cast.ACME;
import static io.tenantgate.adapters.cognito.Cast.ANN;
import static io.tenantgate.adapters.cognito.Cast.ANNS;
import static io.tenantgate.adapters.cognito.Cast.BY_ATTRIBUTE;
import static io.tenantgate.adapters.cognito.Cast.EMAIL;
import static io.tenantgate.adapters.cognito.Cast.IN_POOL;
import static io.tenantgate.adapters.cognito.Cast.PASSWORD;
import static io.tenantgate.adapters.cognito.Recording.of;

import io.tenantgate.application.provider.AccountAdministrator.Creation.Created;
import io.tenantgate.application.provider.AccountAdministrator.NewAccount;
import io.tenantgate.application.provider.AccountAdministrator.Result.Done;
import io.tenantgate.application.provider.AccountAdministrator.Validity;
import io.tenantgate.application.provider.Provider;
import io.tenantgate.domain.tenancy.Placement;
import java.util.List;
import java.util.Map;

/// What administrators do with accounts.
final class AdministrationRecordings {
    static final List<Recording> ALL = List.of(
            of("AdminCreateUser", "an administrator makes a user", p -> create(p, IN_POOL), new Created(ANNS, ANN)),
            of("AdminCreateUser", "… with the tenant's id", p -> create(p, BY_ATTRIBUTE), new Created(ANNS, ANN)),
            of("AdminUpdateUserAttributes", "… changes one", AdministrationRecordings::change, new Done()),
            of("AdminConfirmSignUp", "… confirms one", AdministrationRecordings::confirm, new Done()),
            of("AdminResetUserPassword", "… bars a password", AdministrationRecordings::reset, new Done()),
            of("AdminSetUserPassword", "… sets one for good", p -> set(p, Validity.PERMANENT), new Done()),
            of("AdminSetUserPassword", "… sets one for a time", p -> set(p, Validity.TEMPORARY), new Done()));

    private AdministrationRecordings() {}

    private static Object create(Provider provider, Placement placement) {
        var account = new NewAccount(ANN, PASSWORD, Map.of("email", EMAIL, "email_verified", "true"));
        return provider.accountAdministrator().create(placement, ACME, account).apply();
    }

    private static Object change(Provider provider) {
        return provider.accountAdministrator().change(IN_POOL, ACME, ANN, Map.of("given_name", "Ann"));
    }

    private static Object confirm(Provider provider) {
        return provider.accountAdministrator().confirm(IN_POOL, ACME, ANN);
    }

    private static Object reset(Provider provider) {
        return provider.accountAdministrator().resetPassword(IN_POOL, ACME, ANN);
    }

    private static Object set(Provider provider, Validity validity) {
        return provider.accountAdministrator()
                .setPassword(IN_POOL, ACME, ANN, PASSWORD, validity)
                .apply();
    }
}
