package io.tenantgate.app.settings;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import io.tenantgate.adapters.messaging.InvitationLink;
import io.tenantgate.adapters.persistence.StartRefused;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/// How people are invited.
///
/// @param invitationUrl `TENANTGATE_INVITATION_URL`: the page where they take invitations up
/// @param invitationDays `TENANTGATE_INVITATION_DAYS`: how long a token is good
@ConfigurationProperties("tenantgate")
public record InvitationSettings(
        Optional<URI> invitationUrl,
        @Bindable(defaultValue = "7") int invitationDays) {
    private static final int MOST_DAYS = 30;

    public Optional<InvitationLink> link() {
        return invitationUrl.map(InvitationLink::new);
    }

    /// @throws StartRefused where it is no number of days that an invitation may be good for
    public Duration validity() {
        if (invitationDays < 1 || invitationDays > MOST_DAYS) {
            throw new StartRefused(
                    "TENANTGATE_INVITATION_DAYS is %d; it must be 1 to %d".formatted(invitationDays, MOST_DAYS));
        }
        return Duration.ofDays(invitationDays);
    }
}
