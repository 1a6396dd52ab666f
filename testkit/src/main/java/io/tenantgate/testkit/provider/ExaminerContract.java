package io.tenantgate.testkit.provider;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.application.provider.Finding;
import io.tenantgate.application.provider.Finding.Code;
import io.tenantgate.application.provider.Progress;
import io.tenantgate.domain.tenancy.Placement;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What every [io.tenantgate.application.provider.Examiner] does.
public abstract class ExaminerContract extends ProviderContract {
    @Test
    void nothingIsWrongWithAPlaceThatWasJustMade() {
        assertThat(examine()).isEmpty();
        assertThat(examine(placement(), placement())).isEmpty();
    }

    @Test
    void aClientThatIsGoneIsNamed() {
        world().provider()
                .provisioner()
                .removeClient(placement().pool(), placement().client());

        assertThat(examine(placement(), placement()))
                .containsExactly(
                        new Finding(Code.NO_SUCH_CLIENT, placement().client().id()));
    }

    @Test
    void aPoolThatIsGoneIsNamed() {
        var provisioner = world().provider().provisioner();
        while (provisioner.removePool(placement().pool()) == Progress.MORE) {
            assertThat(provisioner.findPool(name(tenant()))).isPresent();
        }

        assertThat(examine(placement()))
                .containsExactly(
                        new Finding(Code.NO_SUCH_POOL, placement().pool().id()));
    }

    private List<Finding> examine(Placement... places) {
        return world().provider().examiner().examine(List.of(places));
    }
}
