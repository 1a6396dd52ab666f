package io.tenantgate.adapters.rest.problem;

import io.tenantgate.application.Rejection;
import io.tenantgate.application.Rejection.AttributeStays;
import io.tenantgate.application.Rejection.FieldError;
import io.tenantgate.application.Rejection.Invalid;
import io.tenantgate.application.Rejection.LimitExceeded;
import io.tenantgate.application.Rejection.Plain;
import io.tenantgate.application.Rejection.RateLimited;
import io.tenantgate.application.Rejection.ReadOnlyAttribute;
import io.tenantgate.application.Rejection.SchemaShared;
import io.tenantgate.application.Rejection.StrategyCannot;
import io.tenantgate.application.Rejection.Taken;
import io.tenantgate.application.Rejection.TooManyAttempts;
import io.tenantgate.application.Rejection.WeakPassword;
import java.util.List;

/// The one table from what a use case refuses to the problem that a caller reads.
public final class Problems {
    private static final String SCHEMA_SHARED =
            "The tenant shares its pool with others, and the attributes with it; none can add one for all.";
    private static final String ATTRIBUTE_STAYS =
            "An attribute stays as it was added: no provider can change or remove one.";

    private Problems() {}

    public static Problem of(Rejection rejection) {
        return switch (rejection) {
            case Plain plain -> Problem.of(typeOf(plain));
            case Invalid(var errors) -> Problem.of(ProblemType.INVALID_REQUEST, errors);
            case StrategyCannot(var errors) -> Problem.of(ProblemType.STRATEGY_CANNOT, errors);
            case Taken(var field, var message) ->
                Problem.of(ProblemType.CONFLICT, List.of(new FieldError(field, message)));
            case WeakPassword(var field, var rules) -> Problem.of(ProblemType.PASSWORD_POLICY, unmet(field, rules));
            case ReadOnlyAttribute(var name) -> Problem.of(ProblemType.ATTRIBUTE_READ_ONLY, readOnly(name));
            case LimitExceeded(var what) ->
                Problem.of(ProblemType.LIMIT_EXCEEDED, "The provider has no room for one more %s.".formatted(what));
            case SchemaShared _ -> Problem.of(ProblemType.STRATEGY_CANNOT, SCHEMA_SHARED);
            case AttributeStays _ -> Problem.of(ProblemType.NOT_SUPPORTED, ATTRIBUTE_STAYS);
            case RateLimited(var retryAfter) -> Problem.of(ProblemType.RATE_LIMITED, retryAfter);
            case TooManyAttempts(var retryAfter) -> Problem.of(ProblemType.TOO_MANY_ATTEMPTS, retryAfter);
        };
    }

    private static List<FieldError> unmet(String field, List<String> rules) {
        return rules.stream().map(rule -> new FieldError(field, rule)).toList();
    }

    private static List<FieldError> readOnly(String name) {
        return List.of(new FieldError("attributes." + name, "is read-only"));
    }

    private static ProblemType typeOf(Plain rejection) {
        return switch (rejection) {
            case TENANT_REQUIRED -> ProblemType.TENANT_REQUIRED;
            case CODE_MISMATCH -> ProblemType.CODE_MISMATCH;
            case CODE_EXPIRED -> ProblemType.CODE_EXPIRED;
            case INVALID_CREDENTIALS -> ProblemType.INVALID_CREDENTIALS;
            case INVALID_TOKEN -> ProblemType.INVALID_TOKEN;
            case SESSION_EXPIRED -> ProblemType.SESSION_EXPIRED;
            case FORBIDDEN -> ProblemType.FORBIDDEN;
            case NOT_A_MEMBER -> ProblemType.NOT_A_MEMBER;
            case WRONG_TENANT -> ProblemType.WRONG_TENANT;
            case ACCOUNT_SHARED -> ProblemType.ACCOUNT_SHARED;
            case TENANT_SUSPENDED -> ProblemType.TENANT_SUSPENDED;
            case USER_DISABLED -> ProblemType.USER_DISABLED;
            case USER_NOT_CONFIRMED -> ProblemType.USER_NOT_CONFIRMED;
            case PASSWORD_RESET_REQUIRED -> ProblemType.PASSWORD_RESET_REQUIRED;
            case TENANT_NOT_FOUND -> ProblemType.TENANT_NOT_FOUND;
            case USER_NOT_FOUND -> ProblemType.USER_NOT_FOUND;
            case NOT_FOUND -> ProblemType.NOT_FOUND;
            case CONFLICT -> ProblemType.CONFLICT;
            case USER_EXISTS -> ProblemType.USER_EXISTS;
            case IN_PROGRESS -> ProblemType.IN_PROGRESS;
            case SHARD_FULL -> ProblemType.SHARD_FULL;
            case LIMIT_EXCEEDED -> ProblemType.LIMIT_EXCEEDED;
            case PRECONDITION_FAILED -> ProblemType.PRECONDITION_FAILED;
            case NOT_SUPPORTED -> ProblemType.NOT_SUPPORTED;
        };
    }
}
