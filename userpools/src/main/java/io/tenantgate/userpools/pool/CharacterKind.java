package io.tenantgate.userpools.pool;

/// The kinds of character that a policy may require: basic Latin letters, the digits, and the special
/// characters that count (`users-and-attributes.md`, section 11).
public enum CharacterKind {
    UPPERCASE("ABCDEFGHIJKLMNOPQRSTUVWXYZ"),
    LOWERCASE("abcdefghijklmnopqrstuvwxyz"),
    NUMBER("0123456789"),
    SYMBOL("^$*.[]{}()?\"!@#%&/\\,><':;|_~=+-` ");

    private final String characters;

    CharacterKind(String characters) {
        this.characters = characters;
    }

    /// A space counts only between others.
    boolean occursIn(String text) {
        return text.strip().chars().anyMatch(c -> characters.indexOf(c) >= 0);
    }

    /// Which ones they are, to make passwords of; a space is none of them.
    public String characters() {
        return characters.strip();
    }
}
