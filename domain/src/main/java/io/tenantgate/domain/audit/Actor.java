package io.tenantgate.domain.audit;

/// Who acted. The id of a person is their membership's; none is known before a sign-in.
public record Actor(Type type, String id) {
    public static final Actor ANONYMOUS = new Actor(Type.ANONYMOUS, "");
    public static final Actor SYSTEM = new Actor(Type.SYSTEM, "");

    /// The kinds of callers, and the service itself.
    public enum Type {
        ANONYMOUS,
        USER,
        API_KEY,
        OPERATOR,
        SYSTEM
    }
}
