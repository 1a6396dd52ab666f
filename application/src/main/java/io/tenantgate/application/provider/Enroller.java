package io.tenantgate.application.provider;

import io.tenantgate.domain.auth.CodeDelivery;
import io.tenantgate.domain.members.LoginName;
import io.tenantgate.domain.members.Subject;
import io.tenantgate.domain.secrets.OneTimeCode;
import io.tenantgate.domain.secrets.Password;
import io.tenantgate.domain.tenancy.Placement;
import io.tenantgate.domain.tenancy.ProviderUsername;
import io.tenantgate.domain.tenancy.TenantId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Sign-up and recovery: how an account comes to be and comes back. A person who cannot be served is a [Refused]; a
/// provider that cannot be reached is a [ProviderUnavailable]. Every implementation passes `EnrollerContract`.
public interface Enroller {
    /// What the message of a sign-up says. The work is the same.
    enum Notice {
        /// A code to confirm with.
        CODE,
        /// That there is an account already; no code leaves.
        ALREADY_REGISTERED,
        /// That there is an invitation to use; no code leaves.
        INVITED;

        /// A word for the audit trail.
        public String text() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /// Who signs up.
    record Application(ProviderUsername username, Password password, Map<String, String> attributes, Notice notice) {
        public Application {
            attributes = Map.copyOf(attributes);
        }
    }

    /// Judges a sign-up before anything is done for it: by policy, by schema, and by whether a code could be sent.
    /// Nobody is looked up, so that neither the answer nor its time tells who is known.
    Sending judge(Placement placement, TenantId tenant, Password password, Map<String, String> attributes);

    /// Makes an unconfirmed account and sends the message. Policy and schema are judged before anything else. Of a
    /// username that has an account already: `ALREADY_EXISTS`, and that account stays as it is.
    Prepared<Sending> signUp(Placement placement, TenantId tenant, Application application);

    /// Confirms exactly this account by the code that was sent for it. Where accounts are shared and somebody has the
    /// address already: that account. Whichever it is, it has the placement's evidence then.
    Confirmation confirm(Placement placement, TenantId tenant, ProviderUsername username, OneTimeCode code);

    /// Who was invited, and takes that up.
    ///
    /// @param username of the account that is made where nobody has the address
    record Invited(ProviderUsername username, LoginName email, Optional<String> name, Password password) {}

    /// Makes an account whose address is proven by what its holder was sent, confirmed and with that password.
    /// Where accounts are shared and somebody has the address, the password is the proof of that account, which
    /// stays as it is; a wrong one is a failed attempt on it. Whichever it is, it has the placement's evidence
    /// then.
    Prepared<Confirmation> takeUp(Placement placement, TenantId tenant, Invited invited);

    /// Sends the message of an unconfirmed account's sign-up again, with a new code; the earlier one ends. For an
    /// unknown account: the same answer.
    Sending resend(Placement placement, TenantId tenant, AccountRef account, Notice notice);

    /// Sends a code to set a new password with. For an unknown account: the same answer, always the same for its name.
    Sending sendResetCode(Placement placement, TenantId tenant, AccountRef account);

    /// Sets a new password by that code.
    Prepared<Setting> resetPassword(
            Placement placement, TenantId tenant, AccountRef account, OneTimeCode code, Password password);

    /// Removes an account that was never confirmed; one that is gone is no fault.
    void discard(Placement placement, TenantId tenant, ProviderUsername username);

    /// What is answered where a message is asked for.
    sealed interface Sending {}

    /// What is answered to the code of a sign-up.
    sealed interface Confirmation {}

    /// What is answered to a new password.
    sealed interface Setting {}

    /// A code is on its way, or nothing is and nobody can tell.
    record Sent(CodeDelivery delivery) implements Sending {}

    /// The account is usable.
    record Confirmed(Subject subject, Map<String, String> attributes) implements Confirmation {}

    /// The address is proven; but it is another account's, whose holder has just shown to be the same person. An
    /// account that was confirmed is gone. Or the account was made just now, under a username that the provider
    /// gave.
    record Held(Subject subject, ProviderUsername username, Map<String, String> attributes) implements Confirmation {}

    /// The account whose password is new.
    record PasswordSet(Subject subject, ProviderUsername username) implements Setting {}

    record Refused(Reason reason) implements Sending, Confirmation, Setting {}
}
