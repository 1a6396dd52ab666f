package io.tenantgate.adapters.cognito;

import java.time.InstantSource;

/// What the provider asks Tenantgate for.
public record CognitoPorts(
        CognitoAdmission admission, CognitoNotices notices, CognitoIssuers issuers, InstantSource clock) {}
