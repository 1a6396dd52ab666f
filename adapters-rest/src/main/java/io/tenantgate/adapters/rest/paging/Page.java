package io.tenantgate.adapters.rest.paging;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import io.tenantgate.application.paging.Slice;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/// One page of a list.
///
/// @param nextCursor absent at the end
@Serdeable.Serializable(naming = SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Page<T>(List<T> items, Optional<String> nextCursor) {
    public Page {
        items = List.copyOf(items);
    }

    /// The page of those things, in another form.
    public static <S, T> Page<T> of(Slice<S> found, Function<S, UUID> id, Function<S, T> form) {
        var next = found.end().map(last -> Cursor.of(id.apply(last)));
        return new Page<>(found.items().stream().map(form).toList(), next);
    }

    /// The page that ends at that place, where there are more.
    public static <T> Page<T> to(Optional<Place> end, List<T> items) {
        return new Page<>(items, end.map(Place::cursor));
    }

    /// A list that is never longer than a page.
    public static <T> Page<T> whole(List<T> items) {
        return new Page<>(items, Optional.empty());
    }
}
