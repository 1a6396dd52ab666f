package io.tenantgate.adapters.rest.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.tenantgate.adapters.rest.problem.RefusedRequest;
import io.tenantgate.application.Rejection.FieldError;
import io.tenantgate.domain.secrets.Password;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class FieldsTest {
    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        var fields = fields("{\"n\":1000,\"f\":\"yes\",\"o\":{\"x\":1},\"l\":[\"a\",1],\"u\":0}");
        fields.required("r", Function.identity());
        fields.whole("n", 1, 99);
        fields.flag("f");
        fields.texts("o");
        fields.list("l", Function.identity());

        assertThatExceptionOfType(RefusedRequest.class)
                .isThrownBy(fields::finish)
                .satisfies(refused -> assertThat(refused.problem().errors())
                        .extracting(FieldError::field)
                        .containsExactly("r", "n", "f", "o.x", "l[1]", "u"));
    }

    @Test
    void aNullIsAFieldThatWasNotGiven() {
        var fields = fields("{\"a\":null}");

        assertThat(fields.optional("a", Function.identity())).isEmpty();
        fields.finish();
    }

    @Test
    void inAMapANullMayStandForAText() {
        var fields = fields("{\"attributes\":{\"name\":null,\"email\":\"a@b.c\"}}");

        assertThat(fields.texts("attributes", Optional.of("")))
                .containsEntry("name", "")
                .containsEntry("email", "a@b.c");
        fields.finish();
    }

    @Test
    void aSecretIsNeverToldBack() {
        var fields = fields("{\"password\":\"" + "hunter2".repeat(40) + "\"}");
        fields.required("password", Password::new);

        assertThatExceptionOfType(RefusedRequest.class)
                .isThrownBy(fields::finish)
                .satisfies(refused -> assertThat(refused.problem().toString()).doesNotContain("hunter2"));
    }

    @Test
    void innerFieldsAreNamedByTheirPath() {
        var fields = fields("{\"settings\":{\"tier\":7}}");
        fields.object("settings").orElseThrow().optional("tier", Function.identity());

        assertThatExceptionOfType(RefusedRequest.class)
                .isThrownBy(fields::finish)
                .satisfies(refused -> assertThat(refused.problem().errors())
                        .containsExactly(new FieldError("settings.tier", "must be a text")));
    }

    private static Fields fields(String json) {
        return Fields.of(json.getBytes(StandardCharsets.UTF_8));
    }
}
