package io.tenantgate.adapters.cognito;

import io.tenantgate.domain.secrets.ProviderToken;
import io.tenantgate.domain.tenancy.TenantId;
import java.util.Optional;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AuthenticationResultType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.NewDeviceMetadataType;

/// What renews a session at Cognito: its refresh token, and in a pool that tracks devices the key of the one that the
/// token is tied to (`auth-flows-and-endpoints.md`, section 4.11). Both are kept as one text. Neither has a `/`, by
/// AWS's model of the API; a token alone is one that is tied to no device.
record Renewal(String token, Optional<String> device) {
    private static final String SEPARATOR = "/";

    /// @param named the device that Cognito was told of, where it was; else it may have named a new one
    static Optional<Renewal> of(AuthenticationResultType minted, Optional<String> named) {
        return Optional.ofNullable(minted.refreshToken())
                .map(token -> new Renewal(token, named.or(() -> newDevice(minted))));
    }

    private static Optional<String> newDevice(AuthenticationResultType minted) {
        return Optional.ofNullable(minted.newDeviceMetadata()).map(NewDeviceMetadataType::deviceKey);
    }

    ProviderToken boundTo(TenantId tenant) {
        return BoundToken.of(tenant, device.map(key -> key + SEPARATOR + token).orElse(token));
    }

    /// Absent where it is another tenant's, or none of ours.
    static Optional<Renewal> open(TenantId tenant, ProviderToken bound) {
        return BoundToken.open(tenant, bound).map(Renewal::read);
    }

    private static Renewal read(String text) {
        var end = text.indexOf(SEPARATOR);
        return end < 0
                ? new Renewal(text, Optional.empty())
                : new Renewal(text.substring(end + SEPARATOR.length()), Optional.of(text.substring(0, end)));
    }

    @Override
    public String toString() {
        return "Renewal[****]";
    }
}
