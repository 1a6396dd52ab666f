package io.tenantgate.application.audit;

import io.tenantgate.application.Rejection;
import java.util.Locale;

/// The words of the trail for what a caller was told.
final class Reasons {
    private Reasons() {}

    static String textOf(Rejection rejection) {
        return switch (rejection) {
            case Rejection.Plain plain -> plain.name().toLowerCase(Locale.ROOT).replace('_', '-');
            case Rejection.Invalid _ -> "invalid-request";
            case Rejection.StrategyCannot _ -> "strategy-cannot";
            case Rejection.Taken _ -> "taken";
            case Rejection.WeakPassword _ -> "weak-password";
            case Rejection.ReadOnlyAttribute _ -> "attribute-read-only";
            case Rejection.LimitExceeded _ -> "limit-exceeded";
            case Rejection.SchemaShared _ -> "schema-shared";
            case Rejection.AttributeStays _ -> "attribute-stays";
            case Rejection.RateLimited _ -> "rate-limited";
            case Rejection.TooManyAttempts _ -> "too-many-attempts";
        };
    }
}
