package io.tenantgate.adapters.rest.problem;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.application.Rejection;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemsTest {
    private static final Map<Class<?>, Rejection> EXAMPLES = Map.ofEntries(
            entry(Rejection.Plain.class, Rejection.Plain.NOT_FOUND),
            entry(Rejection.Invalid.class, Rejection.Invalid.of("name", "is required")),
            entry(
                    Rejection.StrategyCannot.class,
                    new Rejection.StrategyCannot(List.of(new Rejection.FieldError("strategy", "cannot be")))),
            entry(Rejection.Taken.class, new Rejection.Taken("provider", "is taken")),
            entry(
                    Rejection.WeakPassword.class,
                    new Rejection.WeakPassword("password", List.of("too short", "no digit"))),
            entry(Rejection.ReadOnlyAttribute.class, new Rejection.ReadOnlyAttribute("custom:plan")),
            entry(Rejection.LimitExceeded.class, new Rejection.LimitExceeded("user pool")),
            entry(Rejection.SchemaShared.class, new Rejection.SchemaShared()),
            entry(Rejection.AttributeStays.class, new Rejection.AttributeStays()),
            entry(Rejection.RateLimited.class, new Rejection.RateLimited(Duration.ofHours(1))),
            entry(Rejection.TooManyAttempts.class, new Rejection.TooManyAttempts(Duration.ofSeconds(4))));

    @Test
    void everyKindOfRejectionIsAProblem() {
        assertThat(Rejection.class.getPermittedSubclasses())
                .allSatisfy(kind -> assertThat(EXAMPLES).containsKey(kind));
        assertThat(EXAMPLES.values())
                .allSatisfy(
                        rejection -> assertThat(Problems.of(rejection).type().status())
                                .isBetween(400, 501)
                                .isNotEqualTo(500));
    }

    @ParameterizedTest
    @EnumSource
    void aPlainRejectionKeepsItsName(Rejection.Plain rejection) {
        assertThat(Problems.of(rejection).type().name()).isEqualTo(rejection.name());
    }

    @Test
    void everyUnmetRuleOfAPasswordIsTold() {
        var problem = Problems.of(new Rejection.WeakPassword("new_password", List.of("too short", "no digit")));

        assertThat(problem.type()).isEqualTo(ProblemType.PASSWORD_POLICY);
        assertThat(problem.errors())
                .containsExactly(
                        new Rejection.FieldError("new_password", "too short"),
                        new Rejection.FieldError("new_password", "no digit"));
    }

    @Test
    void tooManyAttemptsSayWhenToTryAgain() {
        assertThat(Problems.of(new Rejection.TooManyAttempts(Duration.ofSeconds(4)))
                        .retryAfter())
                .hasValue(Duration.ofSeconds(4));
    }
}
