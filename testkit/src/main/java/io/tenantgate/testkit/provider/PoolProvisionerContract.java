package io.tenantgate.testkit.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/// What every provisioner of pools does.
public abstract class PoolProvisionerContract extends ProviderContract {
    @Test
    void whatWasMadeIsFoundByItsName() {
        var provisioner = world().provider().provisioner();

        assertThat(provisioner.findPool("tenantgate-" + TENANT))
                .contains(placement().pool());
        assertThat(provisioner.findClient(placement().pool(), "tenantgate-" + TENANT))
                .contains(placement().client());
        assertThat(provisioner.findPool("tenantgate-" + STRANGER)).isEmpty();
        assertThat(provisioner.findClient(placement().pool(), "other")).isEmpty();
    }

    @Test
    void ofTwoOfOneNameTheOlderIsFound() {
        world().forward(Duration.ofSeconds(1));
        newPlace("tenantgate-" + TENANT);

        assertThat(world().provider().provisioner().findPool("tenantgate-" + TENANT))
                .contains(placement().pool());
    }

    @Test
    void everyPoolHasAnIssuerOfItsOwn() {
        assertThat(newPlace("tenantgate-" + STRANGER).pool().issuer())
                .isNotEqualTo(placement().pool().issuer());
    }

    @Test
    void aRemovedPoolIsGoneAndMayBeRemovedAgain() {
        var provisioner = world().provider().provisioner();

        provisioner.removePool(placement().pool());
        provisioner.removePool(placement().pool());

        assertThat(provisioner.findPool("tenantgate-" + TENANT)).isEmpty();
    }
}
