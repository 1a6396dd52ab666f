package io.tenantgate.adapters.cognito;

import io.tenantgate.adapters.cognito.emulator.Fault;

/// What may go wrong on the way to Cognito, and is nobody's wrong password.
enum Mishap {
    THROTTLED(Fault.answered(400, "TooManyRequestsException", "Rate exceeded")),
    BROKEN(Fault.answered(500, "InternalErrorException", "Something went wrong")),
    UNREADABLE(Fault.page(200)),
    BAD_GATEWAY(Fault.page(502)),
    CUT(Fault.cutBefore()),
    ANSWER_LOST(Fault.answerLost()),
    CUT_IN_THE_ANSWER(Fault.cutAfter()),
    CREDENTIALS_EXPIRED(Fault.answered(400, "ExpiredTokenException", "The security token included is expired")),
    CREDENTIALS_UNKNOWN(Fault.answered(400, "UnrecognizedClientException", "The security token is invalid")),
    CREDENTIALS_WRONG(Fault.answered(403, "InvalidSignatureException", "The signature does not match")),
    SECRET_WRONG(Fault.answered(400, "NotAuthorizedException", "Unable to verify secret hash for client 1a2b3c")),
    PERMISSION_MISSING(Fault.answered(400, "AccessDeniedException", "User is not authorized to perform this")),
    SOMETHING_NEW(Fault.answered(400, "QuantumException", "Incorrect username or password."));

    private final Fault fault;

    Mishap(Fault fault) {
        this.fault = fault;
    }

    Fault fault() {
        return fault;
    }
}
