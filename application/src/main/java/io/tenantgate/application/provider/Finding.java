package io.tenantgate.application.provider;

import java.util.Locale;

/// Something that is wrong with a provider, in words for an operator.
///
/// @param subject what it is about, such as a place, an operation, a pool or a client; never a secret
public record Finding(Code code, String subject) {
    /// The kinds of findings.
    public enum Code {
        NO_CREDENTIALS("No credentials were found for %s.", true),
        CREDENTIALS_REFUSED(
                "The credentials are refused by %s: they are unknown there, have expired, or the clock here is wrong.",
                true),
        WRONG_REGION("The region is wrong: %s.", true),
        UNREACHABLE("No answer comes from %s.", true),
        FAILING("%s answers with a fault; the log has its kind and the request's id.", true),
        DATABASE_DOWN("The database of %s does not answer.", true),
        THROTTLED("Calls to %s are turned away, for there are too many.", false),
        PERMISSION_MISSING("The credentials may not do %s.", false),
        NO_SUCH_POOL("There is no user pool %s.", false),
        NO_SUCH_CLIENT("There is no app client %s.", false),
        FLOW_NOT_ENABLED("A flow that sign-in needs is not enabled: %s.", false),
        SECRET_REQUIRED(
                "The app client %s has no secret: whoever knows its id could call in Tenantgate's place.", false),
        SECRET_WRONG("The secret that is configured for the app client %s is not its own.", false),
        REVOCATION_OFF("The app client %s has token revocation off: nobody who signs in by it could be let in.", false),
        CODES_NOT_SENT("Nobody who signs up is sent a code: %s.", false),
        DEVICES_TRACKED("Sessions cannot be renewed: %s.", false),
        SECOND_FACTORS_LACK("Second factors are not taken as is configured: %s.", false);

        private final String words;
        private final boolean outage;

        Code(String words, boolean outage) {
            this.words = words;
            this.outage = outage;
        }

        /// Its form in the API, such as `no_credentials`.
        public String text() {
            return name().toLowerCase(Locale.ROOT);
        }

        /// Whether nobody can be served at all.
        public boolean isOutage() {
            return outage;
        }
    }

    /// The sentence.
    public String detail() {
        return code.words.formatted(subject);
    }
}
