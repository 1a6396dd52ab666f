package io.tenantgate.adapters.userpools;

import io.tenantgate.application.provider.AccountRef;
import io.tenantgate.application.provider.Enroller;
import io.tenantgate.application.provider.Prepared;
import io.tenantgate.application.provider.Reason;
import io.tenantgate.domain.members.Subject;
import io.tenantgate.domain.secrets.OneTimeCode;
import io.tenantgate.domain.secrets.Password;
import io.tenantgate.domain.tenancy.Placement;
import io.tenantgate.domain.tenancy.ProviderUsername;
import io.tenantgate.domain.tenancy.TenantId;
import io.tenantgate.userpools.Refusal;
import io.tenantgate.userpools.account.Account;
import io.tenantgate.userpools.account.AdminDelete;
import io.tenantgate.userpools.code.ConfirmationCode;
import io.tenantgate.userpools.recovery.ConfirmForgotPassword;
import io.tenantgate.userpools.recovery.ForgotPassword;
import io.tenantgate.userpools.signup.ConfirmSignUp;
import io.tenantgate.userpools.signup.ConfirmSignUp.AliasConflict;
import io.tenantgate.userpools.signup.JudgeSignUp;
import io.tenantgate.userpools.signup.ResendCode;
import io.tenantgate.userpools.signup.SignUp;
import java.util.Map;
import java.util.Optional;

/// Sign-up and recovery on the built-in user pools.
final class BuiltinEnroller implements Enroller {
    private final BuiltinEnrolment enrolment;
    private final Removal removal;
    private final GroupEvidence evidence;
    private final TakingUp takingUp;

    BuiltinEnroller(BuiltinEnrolment enrolment, AdminDelete deletion, GroupEvidence evidence) {
        this.enrolment = enrolment;
        this.removal = new Removal(deletion);
        this.evidence = evidence;
        this.takingUp = new TakingUp(enrolment.invited(), evidence);
    }

    /// Under a name that nobody has: names are not judged.
    @Override
    public Sending judge(Placement placement, TenantId tenant, Password password, Map<String, String> attributes) {
        var nobody = ProviderUsername.nobodys(tenant, "judged");
        var command = command(placement, tenant, new Application(nobody, password, attributes, Notice.CODE));
        return switch (Faults.translated(() -> enrolment.judge().handle(command))) {
            case JudgeSignUp.Outcome.Fit(var delivery) -> sent(delivery);
            case JudgeSignUp.Outcome.Unfit(var refusal) -> refused(refusal);
        };
    }

    private static SignUp.Command command(Placement placement, TenantId tenant, Application application) {
        return new SignUp.Command(
                Places.registrar(placement, tenant),
                Places.username(application.username()),
                new io.tenantgate.userpools.Password(application.password().reveal()),
                Places.attributes(placement, application.attributes()),
                notice(application.notice()));
    }

    @Override
    public Prepared<Sending> signUp(Placement placement, TenantId tenant, Application application) {
        var command = command(placement, tenant, application);
        return Faults.prepared(() -> enrolment.signUp().prepare(command), BuiltinEnroller::sending);
    }

    private static io.tenantgate.userpools.signup.Notice notice(Notice notice) {
        return switch (notice) {
            case CODE -> io.tenantgate.userpools.signup.Notice.CODE;
            case ALREADY_REGISTERED -> io.tenantgate.userpools.signup.Notice.ALREADY_REGISTERED;
            case INVITED -> io.tenantgate.userpools.signup.Notice.INVITED;
        };
    }

    private static Sending sending(SignUp.Outcome outcome) {
        return switch (outcome) {
            case SignUp.Outcome.SignedUp(var _, var delivery) -> sent(delivery);
            case SignUp.Outcome.Refused(var refusal) -> refused(refusal);
        };
    }

    private static Sent sent(Optional<io.tenantgate.userpools.code.CodeDelivery> delivery) {
        return new Sent(delivery.map(Deliveries::of)
                .orElseThrow(() -> new IllegalStateException("A managed pool verifies every address")));
    }

    @Override
    public Confirmation confirm(Placement placement, TenantId tenant, ProviderUsername username, OneTimeCode code) {
        var command = new ConfirmSignUp.Command(
                Places.caller(placement, tenant),
                Places.username(username),
                new ConfirmationCode(code.reveal()),
                AliasConflict.REFUSE);
        return switch (Faults.translated(() -> enrolment.confirm().handle(command))) {
            case ConfirmSignUp.Outcome.Confirmed(var account) -> confirmed(placement, account);
            case ConfirmSignUp.Outcome.AliasHeld(var holder) -> held(placement, username, holder);
            case ConfirmSignUp.Outcome.Refused(var refusal) -> refused(refusal);
        };
    }

    private Confirmation confirmed(Placement placement, Account account) {
        evidence.give(placement, nameOf(account));
        return new Confirmed(subject(placement, account), account.attributes().values());
    }

    /// Among a tenant's own accounts an address is one person's, who is registered.
    private Confirmation held(Placement placement, ProviderUsername username, Account holder) {
        return switch (placement.accounts()) {
            case OWN -> new Refused(Reason.Plain.ALREADY_EXISTS);
            case SHARED -> {
                removal.of(placement, username);
                evidence.give(placement, nameOf(holder));
                yield new Held(
                        subject(placement, holder),
                        nameOf(holder),
                        holder.attributes().values());
            }
        };
    }

    private static ProviderUsername nameOf(Account account) {
        return new ProviderUsername(account.username().value());
    }

    private static Subject subject(Placement placement, Account account) {
        return new Subject(placement.pool().issuer(), account.sub().toString());
    }

    @Override
    public Prepared<Confirmation> takeUp(Placement placement, TenantId tenant, Invited invited) {
        return takingUp.prepared(placement, tenant, invited);
    }

    @Override
    public Sending resend(Placement placement, TenantId tenant, AccountRef account, Notice notice) {
        var command =
                new ResendCode.Command(Places.caller(placement, tenant), Places.username(account), notice(notice));
        return switch (Faults.translated(() -> enrolment.resend().handle(command))) {
            case ResendCode.Outcome.Sent(var delivery) -> new Sent(Deliveries.of(delivery));
            case ResendCode.Outcome.Refused(var refusal) -> refused(refusal);
        };
    }

    @Override
    public Sending sendResetCode(Placement placement, TenantId tenant, AccountRef account) {
        var command = new ForgotPassword.Command(Places.caller(placement, tenant), Places.username(account));
        return switch (Faults.translated(() -> enrolment.forgotPassword().handle(command))) {
            case ForgotPassword.Outcome.Sent(var delivery) -> new Sent(Deliveries.of(delivery));
            case ForgotPassword.Outcome.Refused(var refusal) -> refused(refusal);
        };
    }

    @Override
    public Prepared<Setting> resetPassword(
            Placement placement, TenantId tenant, AccountRef account, OneTimeCode code, Password password) {
        var command = new ConfirmForgotPassword.Command(
                Places.caller(placement, tenant),
                Places.username(account),
                new ConfirmationCode(code.reveal()),
                new io.tenantgate.userpools.Password(password.reveal()));
        return Faults.prepared(
                () -> enrolment.resetPassword().prepare(command), outcome -> setting(placement, outcome));
    }

    private static Setting setting(Placement placement, ConfirmForgotPassword.Outcome outcome) {
        return switch (outcome) {
            case ConfirmForgotPassword.Outcome.PasswordSet(var account) ->
                new PasswordSet(subject(placement, account), nameOf(account));
            case ConfirmForgotPassword.Outcome.Refused(var refusal) -> refused(refusal);
        };
    }

    @Override
    public void discard(Placement placement, TenantId tenant, ProviderUsername username) {
        removal.ofUnconfirmed(placement, username);
    }

    private static Refused refused(Refusal refusal) {
        return new Refused(BuiltinRefusals.reasonOf(refusal));
    }
}
