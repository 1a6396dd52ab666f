package io.tenantgate.app.cuts;

import io.tenantgate.adapters.cognito.emulator.CognitoLocal;
import io.tenantgate.adapters.cognito.emulator.Fault;
import io.tenantgate.testkit.provider.Lifeline;
import io.tenantgate.testkit.provider.Lifeline.Side;
import java.time.Duration;

/// A process dies at a request that it sends to Cognito: many a call of a port is several of them.
record CutRequests(CognitoLocal cognito, Lifeline lifeline) implements Fate {
    private static final Duration SOME_TIME = Duration.ofMinutes(2);

    @Override
    public void decide(Side side, int request) {
        lifeline.renew();
        cognito.door().breakOff(request - 1, dying(side));
    }

    /// What it is answered, it does not live to hear; of what it would send afterwards nothing is done.
    private Fault dying(Side side) {
        return (exchange, work) -> {
            if (side == Side.AFTER && !lifeline.isDead()) {
                work.answer();
            }
            lifeline.die();
            Fault.answered(400, "DeadException", "").play(exchange, work);
        };
    }

    @Override
    public void spare() {
        lifeline.renew();
        cognito.door().mend();
        cognito.forward(SOME_TIME);
    }
}
