package io.tenantgate.adapters.cognito;

/// What is told outside of a fault of the SDK: its kind and the id by which AWS knows the request, and no more.
final class CognitoFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CognitoFault(String kind, String requestId) {
        super("%s, AWS request %s".formatted(kind, requestId), null, false, false);
    }
}
