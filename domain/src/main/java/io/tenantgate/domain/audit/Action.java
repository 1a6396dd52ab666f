package io.tenantgate.domain.audit;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Every action that the trail records; a use case with a `Command` and without one fails a test. What is said of
/// each is the table of `docs/audit.md`, word for word.
public enum Action {
    /// An operator registered a tenant; refused by the system where it failed later. Details: `slug`, `strategy`,
    /// `provider`.
    TENANT_CREATE,
    /// A tenant's name or settings were changed. Details: each as it was and as it is, such as `name_before`,
    /// `name_after`.
    TENANT_CHANGE,
    /// An operator suspended a tenant. Details: `from`, `to`, its status.
    TENANT_SUSPEND,
    /// An operator resumed a tenant that was suspended or being deleted, or had one tried again that was not there
    /// yet. Details: `from`, `to`, its status.
    TENANT_RESUME,
    /// An operator deleted a tenant; its grace begins.
    TENANT_DELETE,
    /// The grace of a deletion was over, and the tenant was removed. Details: `members`, `api_keys`, how many it
    /// had.
    TENANT_DELETED,
    /// An operator compared a tenant with its provider, a page of it. Details: `mode`, look or repair, `found`,
    /// `repaired`, how many.
    TENANT_RECONCILE,
    /// What a provider held otherwise was repaired, or could not be. Details: `kind`, `repair`; `user`, `group`, where
    /// it is about one.
    DRIFT_REPAIR,
    /// A domain was claimed. Details: `domain`, `claim`.
    DOMAIN_CLAIM,
    /// The proof of a claim was looked for in the DNS; refused, where it was not found or the domain is another
    /// tenant's. Details: `domain`, `claim`.
    DOMAIN_VERIFY,
    /// A domain was lost to another tenant, which has proven it while the own record was gone. Details: `domain`,
    /// `claim`.
    DOMAIN_LAPSE,
    /// A domain was given up. Details: `domain`, `claim`.
    DOMAIN_RELEASE,
    /// A key was made. Details: `key`, `name`.
    API_KEY_CREATE,
    /// A key was revoked. Details: `key`.
    API_KEY_REVOKE,
    /// Somebody signed up; the answer is the same whether they may or not. Details: `notice`, the kind of message
    /// that was sent.
    SIGN_UP,
    /// Somebody confirmed a sign-up with a code.
    SIGN_UP_CONFIRM,
    /// Somebody asked for another code for a sign-up.
    CODE_RESEND,
    /// Somebody signed in with a password, or was asked for more. Details: `session`, or `challenge`.
    SIGN_IN,
    /// Somebody answered what a sign-in asked for. Details: `session`, or the next `challenge`.
    CHALLENGE_ANSWER,
    /// A refresh token was exchanged for new tokens.
    TOKEN_REFRESH,
    /// A refresh token was used again after its grace, and its family ended. Details: `provider`, where it failed to
    /// revoke its own.
    TOKEN_REUSE,
    /// A backend had a token judged, and it was refused; those that are good are not written down.
    TOKEN_VERIFY,
    /// A user signed out. Details: `provider`, where it failed to revoke its own.
    SIGN_OUT,
    /// Somebody asked for a code to set another password with.
    PASSWORD_FORGOT,
    /// Somebody set another password with a code.
    PASSWORD_RESET,
    /// A user changed the own password.
    PASSWORD_CHANGE,
    /// A user changed the own attributes. Details: `attributes`, their names.
    PROFILE_CHANGE,
    /// A user had a code sent to the own address.
    ATTRIBUTE_CODE_SEND,
    /// A user proved the own address with a code. Details: `attribute`.
    ATTRIBUTE_VERIFY,
    /// Somebody whose account was in a pool that was taken over became a member, by signing in.
    MEMBERSHIP_ADOPT,
    /// A user left the tenant.
    MEMBERSHIP_LEAVE,
    /// An administrator made a user. Details: `user`, `roles`.
    USER_CREATE,
    /// An administrator changed a user. Details: `user`; `roles_before`, `roles_after`, `enabled_before`,
    /// `enabled_after`, `attributes`, their names, where they were changed.
    USER_CHANGE,
    /// An administrator confirmed a sign-up in its holder's place. Details: `user`.
    USER_CONFIRM,
    /// An administrator barred a user's password. Details: `user`.
    USER_PASSWORD_RESET,
    /// An administrator set a user's password. Details: `user`, `password`: temporary or permanent.
    USER_PASSWORD_SET,
    /// An administrator deleted a user. Details: `user`, `status`, where the user was invited.
    USER_DELETE,
    /// An administrator ended a user's sessions. Details: `user`.
    USER_SIGN_OUT,
    /// Somebody was invited. Details: `invitation`, `roles`.
    INVITATION_CREATE,
    /// An invitation was sent again. Details: `invitation`, `roles`.
    INVITATION_RESEND,
    /// An invitation was revoked. Details: `invitation`.
    INVITATION_REVOKE,
    /// Somebody accepted an invitation.
    INVITATION_ACCEPT,
    /// An administrator added an attribute to the tenant's accounts. Details: `attribute`.
    ATTRIBUTE_ADD,
    /// An administrator asked for an attribute to be changed or removed, which nobody can. Details: `attribute`.
    ATTRIBUTE_CHANGE,
    /// An administrator added a role to the tenant. Details: `role`, `precedence`.
    ROLE_CREATE,
    /// An administrator deleted a role that nobody had. Details: `role`, `precedence`.
    ROLE_DELETE,
    /// A session was ended by its holder, or by a new password. Details: `session`, or `cause`.
    SESSION_END,
    /// An operator had a provider examined. Details: `provider`, `findings`.
    PROVIDER_CHECK,
    /// A trail was exported.
    AUDIT_EXPORT,
    /// A trail was verified. Details: `checked`, `through`, `broken`: no, or what is wrong.
    AUDIT_VERIFY,
    /// A person was erased from a trail; not whom. Details: `events`, how many.
    AUDIT_ERASE,
    /// Events were removed that had been kept long enough. Details: `events`, how many, `through`, the last of them.
    AUDIT_EXPIRE,
    /// A bearer was refused: one that was signed, or the sum of a minute of those that were not. Details: `count`,
    /// of a sum.
    BEARER_USE;

    /// Its form in the trail, such as `sign-in`.
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The action of that form.
    public static Optional<Action> of(String text) {
        return Arrays.stream(values())
                .filter(action -> action.text().equals(text))
                .findFirst();
    }
}
