package io.tenantgate.app.settings;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import io.tenantgate.adapters.messaging.InvitationLink;
import java.time.Duration;
import java.util.Optional;

/// How people are invited.
///
/// @param invitationUrl `TENANTGATE_INVITATION_URL`: the page where they take invitations up
/// @param invitationDays `TENANTGATE_INVITATION_DAYS`: how long a token is good
@ConfigurationProperties("tenantgate")
public record InvitationSettings(
        Optional<String> invitationUrl,
        @Bindable(defaultValue = "7") String invitationDays) implements Checked {
    private static final Setting URL = new Setting("TENANTGATE_INVITATION_URL");
    private static final Setting DAYS = new Setting("TENANTGATE_INVITATION_DAYS");
    private static final int MOST_DAYS = 30;

    /// Where it is set. @throws io.tenantgate.adapters.persistence.StartRefused where it is no address
    public Optional<InvitationLink> link() {
        return Setting.given(invitationUrl)
                .map(text -> URL.address(text, "https://app.example.com/join"))
                .map(InvitationLink::new);
    }

    /// @throws io.tenantgate.adapters.persistence.StartRefused where it is no number of days that an invitation may be
    /// good for
    public Duration validity() {
        return Duration.ofDays(DAYS.number(invitationDays, 1, MOST_DAYS));
    }

    @Override
    public void check() {
        link();
        validity();
    }
}
