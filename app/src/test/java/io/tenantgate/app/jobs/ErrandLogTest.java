package io.tenantgate.app.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.application.port.Errands.Errand;
import io.tenantgate.application.port.Errands.Request;
import io.tenantgate.application.provider.ProviderUnavailable;
import io.tenantgate.domain.members.MembershipId;
import io.tenantgate.domain.tenancy.ProviderName;
import io.tenantgate.domain.tenancy.ProviderUsername;
import io.tenantgate.domain.tenancy.TenantId;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ErrandLogTest {
    private static final UUID ID = UUID.fromString("01912d68-783e-7a2b-8c00-000000000001");
    private static final String AWAY = "The sign-up " + ID + ": The provider 'west' is not configured";
    private static final String VAIN = "WARN The job 'errand' waits for a provider; runs in vain so far: %d; " + AWAY;

    private final Heard heard = new Heard();
    private final ErrandLog log = new ErrandLog();

    @AfterEach
    void leave() {
        heard.close();
    }

    private static Errand errand(int tries) {
        var username = new ProviderUsername("alice");
        return new Errand(new TenantId(ID), new MembershipId(ID), username, new Request.Resend(), tries);
    }

    private static RuntimeException away() {
        return new ProviderUnavailable(new ProviderName("west"));
    }

    @Test
    void aProviderThatIsAwayIsToldEverMoreRarelyAlsoWhileErrandsAtOthersAreDone() {
        for (int time = 0; time < 5; time++) {
            log.failed(errand(time), away());
            log.done(errand(0));
        }

        assertThat(heard.lines()).containsExactly(VAIN.formatted(1), VAIN.formatted(2), VAIN.formatted(4));
    }

    @Test
    void thatOneIsDoneWhichWasTriedBeforeEndsTheOutage() {
        log.failed(errand(0), away());
        log.failed(errand(1), away());
        log.done(errand(2));
        log.failed(errand(0), away());

        assertThat(heard.lines())
                .containsExactly(
                        VAIN.formatted(1),
                        VAIN.formatted(2),
                        "INFO The job 'errand' goes on; runs in vain: 2",
                        VAIN.formatted(1));
    }

    @Test
    void whileTheServiceClosesAFaultOfOursAloneIsTold() {
        log.close();
        log.failed(errand(0), away());
        log.failed(errand(0), new IllegalStateException("broken"));

        assertThat(heard.lines())
                .containsExactly(
                        "INFO The job 'errand' is left for the next start: " + AWAY,
                        "ERROR The job 'errand' failed, with its trace");
    }
}
