package io.tenantgate.adapters.rest.creation;

/// What a creating request made.
///
/// @param answer for the first time
/// @param replay for every other time: the same without its secret
public record Created(Object answer, Object replay) {
    /// Where no secret is told.
    public static Created of(Object answer) {
        return new Created(answer, answer);
    }

    @Override
    public String toString() {
        return "Created[%s]".formatted(replay);
    }
}
