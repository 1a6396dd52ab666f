package io.tenantgate.application.signin;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.application.Examples;
import io.tenantgate.application.signin.Admission.Answer;
import io.tenantgate.application.signin.Admission.Denial;
import io.tenantgate.application.signin.Admission.Entrance;
import io.tenantgate.domain.members.Subject;
import io.tenantgate.domain.tenancy.TenantId;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PassTest {
    private static final Answer LET_IN = new Answer.Admitted(Examples.member());
    private static final Entrance HERE = new Entrance(Examples.PROVIDER, Examples.POOL.id(), Examples.CLIENT.id());
    private static final Subject ANN = Examples.member().subject();

    private final Pass pass = new Pass(Examples.ACME, HERE, ANN, LET_IN);

    @Test
    void aPassIsGoodForItsOwnQuestion() {
        assertThat(pass.answerTo(Examples.ACME, HERE, ANN)).contains(LET_IN);
    }

    @Test
    void aPassIsGoodAtNoOtherTenantEntranceOrAccount() {
        var otherTenant = new TenantId(new UUID(9, 9));
        var otherEntrance = new Entrance(Examples.PROVIDER, Examples.POOL.id(), "zzzzzzzzzzzzzzzzzzzzzzzzzz");
        var otherAccount = new Subject(ANN.issuer(), "sub-of-zoe");

        assertThat(pass.answerTo(otherTenant, HERE, ANN)).isEmpty();
        assertThat(pass.answerTo(Examples.ACME, otherEntrance, ANN)).isEmpty();
        assertThat(pass.answerTo(Examples.ACME, HERE, otherAccount)).isEmpty();
    }

    @Test
    void aDenialIsHandedOnAsItWasGiven() {
        var denied = new Answer.Denied(Denial.NOT_YET_A_MEMBER);

        assertThat(new Pass(Examples.ACME, HERE, ANN, denied).answerTo(Examples.ACME, HERE, ANN))
                .contains(denied);
    }
}
