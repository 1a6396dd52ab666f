package io.tenantgate.app.cuts;

import io.tenantgate.adapters.cognito.emulator.Fault;
import io.tenantgate.domain.tenancy.StrategyName;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/// How Amazon Cognito goes away.
enum Outage {
    CALL_LOST(Fault.cutBefore()),
    ANSWER_LOST(Fault.answerLost()),
    BROKEN(Fault.answered(500, "InternalErrorException", "Something went wrong")),
    THROTTLED(Fault.answered(400, "TooManyRequestsException", "Rate exceeded"));

    private final Fault fault;

    Outage(Fault fault) {
        this.fault = fault;
    }

    Fault fault() {
        return fault;
    }

    /// Every strategy, and every outage.
    static Stream<Arguments> everyWay() {
        return Arrays.stream(StrategyName.values())
                .flatMap(strategy -> Arrays.stream(values()).map(outage -> Arguments.of(strategy, outage)));
    }

    /// Every strategy, and what is lost.
    static Stream<Arguments> everyLoss() {
        return Arrays.stream(StrategyName.values())
                .flatMap(strategy -> Stream.of(CALL_LOST, ANSWER_LOST).map(outage -> Arguments.of(strategy, outage)));
    }
}
