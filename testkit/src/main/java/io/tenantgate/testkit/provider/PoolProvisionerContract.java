package io.tenantgate.testkit.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/// What every provisioner of pools does.
public abstract class PoolProvisionerContract extends ProviderContract {
    @Test
    void whatWasMadeIsFoundByItsName() {
        var provisioner = world().provider().provisioner();

        assertThat(provisioner.findPool(name(tenant()))).contains(placement().pool());
        assertThat(provisioner.findClient(placement().pool(), name(tenant())))
                .contains(placement().client());
        assertThat(provisioner.findPool(name(world().newTenant()))).isEmpty();
        assertThat(provisioner.findClient(placement().pool(), "other")).isEmpty();
    }

    @Test
    void ofTwoOfOneNameTheOlderIsFound() {
        world().forward(Duration.ofSeconds(1));
        newPlace(name(tenant()));

        assertThat(world().provider().provisioner().findPool(name(tenant())))
                .contains(placement().pool());
    }

    @Test
    void everyPoolHasAnIssuerOfItsOwn() {
        assertThat(newPlace(name(world().newTenant())).pool().issuer())
                .isNotEqualTo(placement().pool().issuer());
    }

    @Test
    void aRemovedPoolIsGoneAndMayBeRemovedAgain() {
        var provisioner = world().provider().provisioner();

        provisioner.removePool(placement().pool());
        provisioner.removePool(placement().pool());

        assertThat(provisioner.findPool(name(tenant()))).isEmpty();
    }
}
