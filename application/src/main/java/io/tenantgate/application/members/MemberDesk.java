package io.tenantgate.application.members;

import io.tenantgate.application.Rejection;
import io.tenantgate.application.Rejection.Plain;
import io.tenantgate.application.administration.Administration;
import io.tenantgate.application.audit.AuditTrail;
import io.tenantgate.application.callers.GrantRule;
import io.tenantgate.application.calls.Door;
import io.tenantgate.application.calls.Plan;
import io.tenantgate.application.port.MemberDirectory;
import io.tenantgate.application.port.Members;
import io.tenantgate.domain.audit.Action;
import io.tenantgate.domain.keys.KeyScope;
import io.tenantgate.domain.members.LoginName;
import io.tenantgate.domain.members.Membership;
import io.tenantgate.domain.members.Owners;
import io.tenantgate.domain.members.Role;
import io.tenantgate.domain.tenancy.TenantId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Brings administrators to members, and writes down what they did: whether the caller may act there, whether the
/// tenant is open, whether there is such a member, and whether the caller may touch them.
public final class MemberDesk {
    private final Administration administration;
    private final Members members;
    private final MemberDirectory directory;
    private final GrantRule rule;
    private final AuditTrail trail;

    public MemberDesk(
            Administration administration,
            Members members,
            MemberDirectory directory,
            GrantRule rule,
            AuditTrail trail) {
        this.administration = administration;
        this.members = members;
        this.directory = directory;
        this.rule = rule;
        this.trail = trail;
    }

    /// What is done to a member, in a transaction.
    interface Deed<T> {
        Plan<T> on(Door.Open door, Membership member);
    }

    /// What is decided where the tenant is open.
    <T> T at(Target target, Action action, Function<Door.Open, Plan<T>> open, Function<Rejection, T> refused) {
        return administration.at(target.entry(action, ""), target.caller(), KeyScope.USERS_WRITE, open, refused);
    }

    /// The same, for a member whom the caller may touch.
    <T> T on(Target target, Action action, Deed<T> deed, Function<Rejection, T> refused) {
        return at(target, action, door -> plan(target, action, door, deed, refused), refused);
    }

    /// What is decided of a member, or of nobody.
    <T> Plan<T> plan(Target target, Action action, Door.Open door, Deed<T> deed, Function<Rejection, T> refused) {
        return on(target, action, door, deed, refused)
                .orElseGet(() -> Plan.answer(refused.apply(missing(target, action))));
    }

    /// What is decided where there is such a member.
    <T> Optional<Plan<T>> on(
            Target target, Action action, Door.Open door, Deed<T> deed, Function<Rejection, T> refused) {
        return members.find(target.tenant(), target.member())
                .map(member -> objection(target, action, member)
                        .map(rejection -> Plan.answer(refused.apply(rejection)))
                        .orElseGet(() -> deed.on(door, member)));
    }

    /// Why the caller may not touch that member.
    private Optional<Rejection> objection(Target target, Action action, Membership member) {
        return rule.overThoseWith(target.tenant(), target.caller(), member.roles())
                .map(rejection -> refused(target, action, member, rejection, "mightier"));
    }

    /// Why the caller may not give those roles. None of them goes before the transaction ends.
    Optional<Rejection> giving(Target target, Set<Role> roles) {
        return rule.toGive(target.tenant(), target.caller(), roles);
    }

    /// The tenant's owners, of whom nobody else can take the last away until the transaction ends.
    Owners owners(TenantId tenant) {
        return new Owners(members.owners(tenant));
    }

    /// Somebody who is invited is no member yet; anybody else is nobody.
    public Rejection missing(Target target, Action action) {
        return directory
                .find(target.tenant(), target.member())
                .map(entry -> recorded(target, action, entry.loginName().value(), "not-taken-up", Plain.CONFLICT))
                .orElseGet(() -> recorded(target, action, "", "no-such-user", Plain.USER_NOT_FOUND));
    }

    /// Where accounts are shared.
    Rejection shared(Target target, Action action) {
        return recorded(target, action, "", "account-shared", Plain.ACCOUNT_SHARED);
    }

    /// Writes a refusal down.
    public Rejection recorded(Target target, Action action, String subject, String reason, Rejection rejection) {
        trail.refused(target.entry(action, subject), reason, about(target));
        return rejection;
    }

    Rejection refused(Target target, Action action, Membership member, Rejection rejection, String reason) {
        return recorded(target, action, member.loginName().value(), reason, rejection);
    }

    /// Writes down what was done.
    public void done(Target target, Action action, LoginName whom, Map<String, String> details) {
        var all = new HashMap<>(details);
        all.putAll(about(target));
        trail.success(target.entry(action, whom.value()), all);
    }

    private static Map<String, String> about(Target target) {
        return Map.of("user", target.member().toString());
    }
}
