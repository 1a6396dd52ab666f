package io.tenantgate.userpools.code;

import io.tenantgate.userpools.Realm;
import io.tenantgate.userpools.account.Account;
import io.tenantgate.userpools.account.AccountKey;
import io.tenantgate.userpools.pool.Contact;
import java.time.Instant;

/// A code as kept.
///
/// @param account of whom, by username; for a name that nobody has, that name
/// @param realm where the flow began; the code is good nowhere else
/// @param target what the code proves
/// @param mac an HMAC of the code, bound to account and purpose, in base64; never the code
public record StoredCode(
        AccountKey account, CodePurpose purpose, Realm realm, Target target, String mac, Instant expiresAt) {
    /// An address that a code was sent to, and whether it is already the account's or waits for the proof.
    public record Target(Contact contact, String value, Timing timing) {
        /// Whether the account still has, or still awaits, that address.
        public boolean isStillOf(Account account) {
            return switch (timing) {
                case CURRENT ->
                    account.attributes().find(contact).filter(value::equals).isPresent();
                case PENDING -> true;
            };
        }

        @Override
        public String toString() {
            return "Target[%s]".formatted(contact);
        }
    }

    /// When the address becomes the account's.
    public enum Timing {
        /// It is so already.
        CURRENT,
        /// With the proof.
        PENDING
    }

    boolean expired(Instant now) {
        return !now.isBefore(expiresAt);
    }

    @Override
    public String toString() {
        return "StoredCode[%s]".formatted(purpose);
    }
}
