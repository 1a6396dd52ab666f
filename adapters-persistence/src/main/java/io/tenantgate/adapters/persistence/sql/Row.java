package io.tenantgate.adapters.persistence.sql;

import io.tenantgate.adapters.persistence.DatabaseFault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The row that is being read. A plain accessor takes null for a fault; `optional…` expects it.
public final class Row {
    private final ResultSet rows;

    Row(ResultSet rows) {
        this.rows = rows;
    }

    public String text(String column) {
        return present(column, optionalText(column));
    }

    public Optional<String> optionalText(String column) {
        return Optional.ofNullable(read(column, rows::getString));
    }

    public UUID uuid(String column) {
        return present(column, optionalUuid(column));
    }

    public Optional<UUID> optionalUuid(String column) {
        return Optional.ofNullable(read(column, name -> rows.getObject(name, UUID.class)));
    }

    public Instant instant(String column) {
        return present(column, optionalInstant(column));
    }

    public Optional<Instant> optionalInstant(String column) {
        return Optional.ofNullable(read(column, name -> rows.getObject(name, OffsetDateTime.class)))
                .map(OffsetDateTime::toInstant);
    }

    public int integer(String column) {
        return present(column, optionalInteger(column));
    }

    public Optional<Integer> optionalInteger(String column) {
        return Optional.ofNullable(read(column, name -> rows.getObject(name, Integer.class)));
    }

    public long number(String column) {
        return present(column, Optional.ofNullable(read(column, name -> rows.getObject(name, Long.class))));
    }

    public boolean truth(String column) {
        return present(column, Optional.ofNullable(read(column, name -> rows.getObject(name, Boolean.class))));
    }

    public byte[] bytes(String column) {
        return present(column, optionalBytes(column));
    }

    public Optional<byte[]> optionalBytes(String column) {
        return Optional.ofNullable(read(column, rows::getBytes));
    }

    public <E extends Enum<E>> E constant(String column, Class<E> type) {
        return Enum.valueOf(type, text(column));
    }

    /// A `text[]`; null is an empty list.
    public List<String> texts(String column) {
        return Optional.ofNullable(read(column, this::array)).map(List::of).orElse(List.of());
    }

    public <T> Optional<T> optionalJson(String column, Json.Shape<T> shape) {
        return optionalText(column).map(shape::read);
    }

    private interface Reading<T> {
        @Nullable
        T of(String column) throws SQLException;
    }

    private String @Nullable [] array(String column) throws SQLException {
        var array = rows.getArray(column);
        return array == null ? null : (String[]) array.getArray();
    }

    private static <T> @Nullable T read(String column, Reading<T> reading) {
        try {
            return reading.of(column);
        } catch (SQLException e) {
            throw new DatabaseFault("Reading column " + column, e);
        }
    }

    private static <T> T present(String column, Optional<T> value) {
        return value.orElseThrow(() -> new IllegalStateException("Column %s is null".formatted(column)));
    }
}
