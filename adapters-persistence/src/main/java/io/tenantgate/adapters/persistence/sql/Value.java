package io.tenantgate.adapters.persistence.sql;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PGobject;

/// How Java's values become SQL's. An [Instant] is cut to the microseconds that PostgreSQL keeps; a collection becomes
/// `text[]` (write `:ids::uuid[]` for others).
final class Value {
    private Value() {}

    static void bind(PreparedStatement statement, int index, @Nullable Object value) throws SQLException {
        switch (value) {
            case null -> statement.setNull(index, Types.NULL);
            case Optional<?> optional -> bind(statement, index, optional.orElse(null));
            case String text -> statement.setString(index, text);
            case UUID id -> statement.setObject(index, id);
            case Instant at -> statement.setObject(index, time(at));
            case Integer number -> statement.setInt(index, number);
            case Long number -> statement.setLong(index, number);
            case Boolean truth -> statement.setBoolean(index, truth);
            case byte[] bytes -> statement.setBytes(index, bytes);
            case Enum<?> constant -> statement.setString(index, constant.name());
            case Json json -> statement.setObject(index, jsonb(json));
            case Collection<?> values -> statement.setArray(index, texts(statement, values));
            default -> throw new IllegalArgumentException("No SQL type for " + value.getClass());
        }
    }

    private static OffsetDateTime time(Instant at) {
        return at.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }

    private static PGobject jsonb(Json json) throws SQLException {
        var object = new PGobject();
        object.setType("jsonb");
        object.setValue(json.text());
        return object;
    }

    private static java.sql.Array texts(PreparedStatement statement, Collection<?> values) throws SQLException {
        Object[] texts = values.stream().map(Object::toString).toArray();
        return statement.getConnection().createArrayOf("text", texts);
    }
}
