package io.tenantgate.domain.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class ProviderUsernameTest {
    private static final TenantId ACME = new TenantId(UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057"));
    private static final UUID MEMBER = UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8058");

    @Test
    void aTenantsOwnIsTheTenantAndTheMembershipInBase32() {
        assertThat(ProviderUsername.own(ACME, MEMBER).value())
                .isEqualTo("tagequxnmsz3uxpgowmbatguak4uagequxnmsz3uxpgowmbatguala")
                .matches("t[a-z2-7]{26}u[a-z2-7]{26}");
    }

    @Test
    void itBelongsToItsTenantAlone() {
        var username = ProviderUsername.own(ACME, MEMBER).value();
        var other = new TenantId(UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8059"));

        assertThat(ProviderUsername.belongsTo(ACME, username)).isTrue();
        assertThat(ProviderUsername.belongsTo(other, username)).isFalse();
        assertThat(ProviderUsername.belongsTo(ACME, username + "a")).isFalse();
    }

    @Test
    void itTellsItsMembershipToItsTenantAlone() {
        var other = new TenantId(UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8059"));
        var random = UUID.fromString("f3a0e7c1-0b52-4c0e-9d13-ffffffffffff");

        assertThat(ProviderUsername.own(ACME, MEMBER).membershipAt(ACME)).contains(MEMBER);
        assertThat(ProviderUsername.own(ACME, random).membershipAt(ACME)).contains(random);
        assertThat(ProviderUsername.own(ACME, MEMBER).membershipAt(other)).isEmpty();
        assertThat(ProviderUsername.shared(MEMBER).membershipAt(ACME)).isEmpty();
        assertThat(new ProviderUsername("tagequxnmsz3uxpgowmbatguak4uAGEQUXNMSZ3UXPGOWMBATGUALA").membershipAt(ACME))
                .isEmpty();
    }

    @Test
    void aSharedOneSaysNothingOfATenant() {
        assertThat(ProviderUsername.shared(MEMBER).value()).matches("u[a-z2-7]{26}");
    }
}
