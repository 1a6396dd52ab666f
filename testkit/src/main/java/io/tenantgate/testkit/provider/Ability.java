package io.tenantgate.testkit.provider;

/// What a provider can do, and a stand-in for one perhaps cannot. Whoever lacks it declares that in its
/// [ProviderWorld]; every test that needs it must then fail, so that nothing stays declared that is there.
public enum Ability {
    /// An administrator bars a password.
    ADMIN_RESETS("passwords that an administrator bars"),
    /// A proven address is one account's alone, and another name for it.
    ALIASES("addresses that are one account's alone"),
    /// A code is good for a time.
    CODES_THAT_END("codes that end"),
    /// The code of a sign-up is sent again on request.
    CODES_SENT_AGAIN("codes that are sent again"),
    /// All sessions of an account end at once.
    GLOBAL_SIGN_OUT("a sign-out of all sessions"),
    /// Guessing is stopped.
    LOCKOUT("a lock against guessing"),
    /// An administrator is told of an account that is not there.
    MISSING_ACCOUNTS("accounts that are told to be missing"),
    /// Each pool signs with keys that no other pool has.
    OWN_KEYS("keys that are one pool's alone"),
    /// What is no attribute is refused.
    SCHEMA("attributes that are checked"),
    /// A password that its holder must replace at the next sign-in.
    TEMPORARY_PASSWORDS("passwords that must be replaced");

    private final String text;

    Ability(String text) {
        this.text = text;
    }

    /// In words.
    public String text() {
        return text;
    }
}
