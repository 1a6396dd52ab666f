package io.tenantgate.adapters.cognito;

import io.tenantgate.application.quotas.QuotaGovernor;
import java.time.InstantSource;

/// What the provider asks Tenantgate for.
public record CognitoPorts(
        CognitoAdmission admission,
        CognitoNotices notices,
        CognitoIssuers issuers,
        QuotaGovernor quotas,
        InstantSource clock) {}
