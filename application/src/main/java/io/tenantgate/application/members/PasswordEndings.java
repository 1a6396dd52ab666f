package io.tenantgate.application.members;

import io.tenantgate.application.Rejection;
import io.tenantgate.application.calls.Door;
import io.tenantgate.application.provider.AccountAdministrator.Result;
import io.tenantgate.application.sessions.AccountEndings;
import io.tenantgate.domain.audit.Action;
import io.tenantgate.domain.members.Membership;
import java.util.Map;
import java.util.Optional;

/// What ends with a member's password once an administrator has set or barred it: every session of the account, here
/// and at the provider.
public final class PasswordEndings {
    private final MemberDesk desk;
    private final AccountEndings endings;

    public PasswordEndings(MemberDesk desk, AccountEndings endings) {
        this.desk = desk;
        this.endings = endings;
    }

    /// What the provider answered; its sessions have ended where it was done.
    static Result revoked(Result result, Door.Open door, Membership member) {
        if (result instanceof Result.Done) {
            door.provider()
                    .authenticator()
                    .revokeAll(door.placement(), door.tenant().id(), member.username());
        }
        return result;
    }

    /// Ends ours and writes down what was done, or why it was not; in the tenant's transaction.
    Optional<Rejection> conclude(Deed deed, Door.Open door, Membership member, Result result) {
        return switch (result) {
            case Result.Done _ -> {
                endings.everywhere(
                        member.subject(),
                        deed.target().entry(deed.action(), member.loginName().value()));
                desk.done(deed.target(), deed.action(), member.loginName(), deed.details());
                yield Optional.empty();
            }
            case Result.Refused(var reason) -> {
                var rejection = AdminRefusals.of(reason, door.tenant(), "password");
                yield Optional.of(desk.refused(deed.target(), deed.action(), member, rejection, reason.text()));
            }
        };
    }

    /// What an administrator does to a password, as the trail tells it.
    record Deed(Target target, Action action, Map<String, String> details) {}
}
