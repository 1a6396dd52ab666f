package io.tenantgate.userpools.code;

/// What is limited per user and hour (`operations-and-quotas.md`, section 16.3).
public enum Attempt {
    /// By where its code goes, for each sign-up has an account of its own: nobody's address is flooded.
    SIGN_UP(10),
    CONFIRM_SIGN_UP(15),
    RESEND_CODE(5),
    /// Requesting and entering a reset code together.
    RECOVER_PASSWORD(10),
    CHANGE_PASSWORD(5),
    SEND_ATTRIBUTE_CODE(5),
    VERIFY_ATTRIBUTE(15);

    private final int perHour;

    Attempt(int perHour) {
        this.perHour = perHour;
    }

    public int perHour() {
        return perHour;
    }
}
