package io.tenantgate.adapters.persistence.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.fasterxml.jackson.core.type.TypeReference;
import io.tenantgate.adapters.persistence.DatabaseFault;
import io.tenantgate.adapters.persistence.testing.TestDatabase;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SqlTest {
    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    private enum Colour {
        RED
    }

    private final Sql sql = DATABASE.sql();

    @Test
    void everyTypeComesBackAsItWent() {
        var id = UUID.randomUUID();
        var at = Instant.parse("2026-02-03T04:05:06.789012345Z");

        var query = sql.autocommit(
                        "select :id as id, :at as at, :text::text as text, :truth as truth, :number as number")
                .set("id", id)
                .set("at", at)
                .set("text", "it's")
                .set("truth", true)
                .set("number", 7L);

        assertThat(query.<Object>single(row -> List.of(
                        row.uuid("id"), row.instant("at"), row.text("text"), row.truth("truth"), row.number("number"))))
                .isEqualTo(List.of(id, Instant.parse("2026-02-03T04:05:06.789012Z"), "it's", true, 7L));
    }

    @Test
    void listsJsonBytesAndConstantsComeBackToo() {
        var query = sql.autocommit("select :texts as texts, :json as json, :bytes as bytes, :colour::text as colour")
                .set("texts", List.of("a", "b"))
                .set("json", new Json(Map.of("name", "Ann")))
                .set("bytes", new byte[] {1, 2})
                .set("colour", Colour.RED);

        assertThat(query.<Object>single(row -> List.of(
                        row.texts("texts"),
                        new Json.Shape<>(new TypeReference<Map<String, String>>() {}).read(row.text("json")),
                        row.bytes("bytes").length,
                        row.constant("colour", Colour.class))))
                .isEqualTo(List.of(List.of("a", "b"), Map.of("name", "Ann"), 2, Colour.RED));
    }

    @Test
    void anAbsentValueIsNullBothWays() {
        var query = sql.autocommit("select :at::timestamptz as at, :text::text as text")
                .set("at", Optional.empty())
                .set("text", null);

        assertThat(query.<Boolean>single(row -> row.optionalInstant("at").isEmpty()
                        && row.optionalText("text").isEmpty()))
                .isTrue();
    }

    @Test
    void castsQuotesAndCommentsAreNoParameters() {
        var query = sql.autocommit("select ':no' || :yes::text as text -- :neither\n, 1::int as one")
                .set("yes", "!");

        assertThat(query.<String>single(row -> row.text("text"))).isEqualTo(":no!");
    }

    @Test
    void aNullIsNoValueUnlessItIsExpected() {
        assertThatIllegalStateException()
                .isThrownBy(() -> sql.autocommit("select null::text as text").single(row -> row.text("text")))
                .withMessageContaining("text is null");
    }

    @Test
    void twoRowsAreNotOne() {
        assertThatIllegalStateException()
                .isThrownBy(() -> sql.autocommit("values (1), (2)").one(row -> row.integer("column1")));
    }

    @Test
    void aMisspeltOrForgottenParameterIsAFault() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sql.autocommit("select :name::text").set("nmae", "x"));
        assertThatIllegalStateException()
                .isThrownBy(() -> sql.autocommit("select :name::text").exists())
                .withMessageContaining(":name is not set");
    }

    @Test
    void aFaultNamesItsStateAndQuotesNoRow() {
        String twice = "insert into tenantgate.applied_migrations(digest) values ('secret')";

        assertThatExceptionOfType(DatabaseFault.class)
                .isThrownBy(() -> sql.autocommit(twice).update())
                .satisfies(fault -> assertThat(fault.state()).isEqualTo("42501"));
        assertThatExceptionOfType(DatabaseFault.class)
                .isThrownBy(() -> sql.autocommit(
                                "insert into tenantgate.data_keys values ('tenantgate', gen_random_uuid(), 'm', ''),"
                                        + " ('tenantgate', gen_random_uuid(), 'm', '')")
                        .update())
                .satisfies(fault -> assertThat(fault.constraint()).contains("data_keys_pkey"))
                .satisfies(fault -> assertThat(fault.getCause()).hasMessageNotContaining("Detail"));
    }
}
