package io.tenantgate.adapters.cognito;

import io.tenantgate.application.provider.Finding;
import io.tenantgate.application.provider.Finding.Code;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import software.amazon.awssdk.services.cognitoidentityprovider.model.UserPoolType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.VerifiedAttributeType;

/// What is wrong with a pool, as it is described: one that was there before, or that others have changed since.
final class PoolFaults {
    private static final String NO_CODES =
            "user pool %s verifies no e-mail address; put email among its AutoVerifiedAttributes, by update-user-pool";
    private static final String TRACKING =
            "user pool %s tracks devices, and auth-api is admin; set auth-api to public, or let the pool have no"
                    + " DeviceConfiguration, by update-user-pool";

    private PoolFaults() {}

    /// @param api by which people sign in
    static List<Finding> of(UserPoolType pool, AuthApi api) {
        return Stream.of(sendsNoCode(pool), tracksInVain(pool, api))
                .flatMap(Optional::stream)
                .toList();
    }

    /// Whoever signs up waits for a code of the pool's (`users-and-attributes.md`, section 4.2), unless nobody can,
    /// or the code is ours. Its other codes go out without that setting, for each is asked for: the one for a
    /// forgotten password, to an address that is verified, and the one by which somebody signed in verifies it
    /// (section 5).
    private static Optional<Finding> sendsNoCode(UserPoolType pool) {
        return pool.autoVerifiedAttributes().contains(VerifiedAttributeType.EMAIL)
                        || takesNoSignUps(pool)
                        || takesNoUsernames(pool)
                ? Optional.empty()
                : Optional.of(new Finding(Code.CODES_NOT_SENT, NO_CODES.formatted(pool.id())));
    }

    private static boolean takesNoSignUps(UserPoolType pool) {
        var config = pool.adminCreateUserConfig();
        return config != null && Boolean.TRUE.equals(config.allowAdminCreateUserOnly());
    }

    /// [Where addresses are the usernames][AddressEnroller] Cognito is not asked for a code; where telephone numbers
    /// alone are, nobody can sign up.
    private static boolean takesNoUsernames(UserPoolType pool) {
        return !pool.usernameAttributes().isEmpty();
    }

    /// By the operations for servers nobody is told the device that a session is tied to
    /// (`auth-flows-and-endpoints.md`, section 4.9).
    private static Optional<Finding> tracksInVain(UserPoolType pool, AuthApi api) {
        return api == AuthApi.ADMIN && pool.deviceConfiguration() != null
                ? Optional.of(new Finding(Code.DEVICES_TRACKED, TRACKING.formatted(pool.id())))
                : Optional.empty();
    }
}
