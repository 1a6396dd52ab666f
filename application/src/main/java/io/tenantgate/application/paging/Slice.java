package io.tenantgate.application.paging;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/// A page of a list that is read in one direction, and whether it goes on.
public record Slice<T>(List<T> items, boolean more) {
    public Slice {
        items = List.copyOf(items);
    }

    /// One more is read than is shown: that is how it is known whether there is more.
    ///
    /// @param limit how many are shown, 1 or more
    /// @param first the first so many
    public static <T> Slice<T> of(int limit, IntFunction<List<T>> first) {
        var found = first.apply(limit + 1);
        return new Slice<>(found.stream().limit(limit).toList(), found.size() > limit);
    }

    /// The last item shown, after which the next page begins; absent at the end of the list.
    public Optional<T> end() {
        return more ? Optional.of(items.getLast()) : Optional.empty();
    }
}
