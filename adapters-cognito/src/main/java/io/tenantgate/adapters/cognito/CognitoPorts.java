package io.tenantgate.adapters.cognito;

import io.tenantgate.application.provider.Newcomers;
import io.tenantgate.application.quotas.QuotaGovernor;
import java.time.InstantSource;

/// What the provider asks Tenantgate for.
public record CognitoPorts(
        CognitoAdmission admission,
        CognitoNotices notices,
        Newcomers newcomers,
        CognitoIssuers issuers,
        QuotaGovernor quotas,
        InstantSource clock) {}
