package io.tenantgate.adapters.cognito.emulator;

/// The emulator cannot run on this machine; the message says why.
public final class NotHere extends Exception {
    private static final long serialVersionUID = 1L;

    NotHere(String why) {
        super(why);
    }
}
