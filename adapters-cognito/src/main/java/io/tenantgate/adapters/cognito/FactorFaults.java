package io.tenantgate.adapters.cognito;

import io.tenantgate.adapters.cognito.SecondFactors.Demand;
import io.tenantgate.adapters.cognito.SecondFactors.Factor;
import io.tenantgate.application.provider.Finding;
import io.tenantgate.application.provider.Finding.Code;
import io.tenantgate.domain.tenancy.UserPool;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.cognitoidentityprovider.model.GetUserPoolMfaConfigResponse;
import software.amazon.awssdk.services.cognitoidentityprovider.model.UserPoolMfaType;

/// What a pool lacks of the second factors that are configured: one that was made before they were, or was changed by
/// others. More than that is nothing wrong.
final class FactorFaults {
    private FactorFaults() {}

    static Optional<Finding> lacking(UserPool pool, GetUserPoolMfaConfigResponse there, SecondFactors expected) {
        var lacks = lacks(there, expected);
        return lacks.isEmpty()
                ? Optional.empty()
                : Optional.of(new Finding(
                        Code.SECOND_FACTORS_LACK,
                        "user pool %s lacks %s".formatted(pool.id(), String.join(", ", lacks))));
    }

    private static List<String> lacks(GetUserPoolMfaConfigResponse there, SecondFactors expected) {
        var lacks = new ArrayList<String>();
        if (!asks(there.mfaConfiguration(), expected.demand())) {
            lacks.add("MfaConfiguration " + (expected.demand() == Demand.REQUIRED ? "ON" : "OPTIONAL"));
        }
        var app = there.softwareTokenMfaConfiguration();
        if (expected.has(Factor.TOTP) && (app == null || !Boolean.TRUE.equals(app.enabled()))) {
            lacks.add("SoftwareTokenMfaConfiguration");
        }
        var texts = there.smsMfaConfiguration();
        if (expected.has(Factor.SMS_CODE) && (texts == null || texts.smsConfiguration() == null)) {
            lacks.add("SmsMfaConfiguration");
        }
        return lacks;
    }

    private static boolean asks(UserPoolMfaType there, Demand expected) {
        return switch (expected) {
            case OFF -> true;
            case OPTIONAL -> there == UserPoolMfaType.OPTIONAL || there == UserPoolMfaType.ON;
            case REQUIRED -> there == UserPoolMfaType.ON;
        };
    }
}
