package io.tenantgate.adapters.cognito;

import io.tenantgate.application.provider.ProviderUnavailable;
import io.tenantgate.application.provider.Reason;
import io.tenantgate.application.provider.Reason.Plain;
import java.util.Optional;
import software.amazon.awssdk.services.cognitoidentityprovider.model.CognitoIdentityProviderException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.ResourceNotFoundException;

/// A pool, client, group or account that is gone, where that is as good as done.
final class Gone {
    private Gone() {}

    /// Elsewhere a resource that is not there is a fault: nobody is refused for it.
    static Optional<Reason> meaning(CognitoIdentityProviderException refusal) {
        return refusal instanceof ResourceNotFoundException ? Optional.of(Plain.NO_SUCH_ACCOUNT) : Optional.empty();
    }

    /// After a removal: whatever was to be removed is not there.
    static boolean accepts(Operation operation, Reason reason) {
        if (reason != Plain.NO_SUCH_ACCOUNT) {
            throw unavailable(operation, reason);
        }
        return true;
    }

    static ProviderUnavailable unavailable(Operation operation, Reason reason) {
        return new ProviderUnavailable(operation.name(), new CognitoFault("refused as " + reason.text(), "known"));
    }
}
