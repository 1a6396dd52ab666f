package io.tenantgate.userpools;

/// A password as typed: at most 256 characters. It prints as stars.
public final class Password {
    /// The longest that is accepted (`spec/users-and-attributes.md`, section 11).
    public static final int LONGEST = 256;

    private final String text;

    public Password(String text) {
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("A password has at most 256 characters");
        }
        this.text = text;
    }

    /// The text itself: for hashing, and for the pool's policy.
    public String reveal() {
        return text;
    }

    @Override
    public String toString() {
        return "Password[****]";
    }
}
