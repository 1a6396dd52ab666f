package io.tenantgate.application.drift;

import io.tenantgate.application.port.Reconciliations.Standing;
import io.tenantgate.application.provider.Surveyor.Sighting;
import io.tenantgate.application.provider.Surveyor.State;
import io.tenantgate.domain.drift.Drift;
import io.tenantgate.domain.drift.Found;
import io.tenantgate.domain.drift.Repair;
import io.tenantgate.domain.members.Membership;
import io.tenantgate.domain.tenancy.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// What differs between a member and the account. The membership is right about whom it lets in, the account about
/// whose it is.
public final class MemberDrift {
    private static final String EMAIL = "email";
    private static final String NAME = "name";
    static final String ENABLED = "enabled";

    private final MendMember mend;

    public MemberDrift(MendMember mend) {
        this.mend = mend;
    }

    List<Found> of(Run run, Standing standing) {
        var member = standing.member();
        var seen = run.surveyor().look(run.door().placement(), run.tenant(), member.username());
        var own = seen.filter(account -> account.subject().equals(member.subject()));
        return own.map(account -> differing(run, standing, account)).orElseGet(() -> List.of(missing(run, standing)));
    }

    /// Another account of the same username is not the member's: nobody is let in by it.
    private Found missing(Run run, Standing standing) {
        var member = standing.member();
        var found = Found.of(new Drift.MissingAccount(member.id(), member.username()), Repair.END_MEMBERSHIP);
        return run.repairs() ? mend.end(run, found, standing) : found;
    }

    private List<Found> differing(Run run, Standing standing, Sighting account) {
        var all = new ArrayList<Found>();
        evidence(run, standing.member(), account)
                .map(found -> run.repairs() ? mend.evidence(run, found, standing.member()) : found)
                .ifPresent(all::add);
        copy(standing.member(), account)
                .map(found -> run.repairs() ? mend.copy(run, found, standing, account) : found)
                .ifPresent(all::add);
        return all;
    }

    private static Optional<Found> evidence(Run run, Membership member, Sighting account) {
        if (account.evident()) {
            return Optional.empty();
        }
        return switch (run.door().placement().evidence()) {
            case Evidence.Group _ ->
                Optional.of(Found.of(new Drift.WrongGroup(member.id(), member.username()), Repair.JOIN_GROUP));
            case Evidence.Attribute _ ->
                Optional.of(Found.of(changed(member, Set.of(Evidence.Attribute.CLAIM)), Repair.RESTORE_ATTRIBUTE));
            case Evidence.Issuer _, Evidence.Client _ -> Optional.empty();
        };
    }

    private static Optional<Found> copy(Membership member, Sighting account) {
        var names = new TreeSet<String>();
        if (!member.email().equals(email(account))) {
            names.add(EMAIL);
        }
        if (!member.name().equals(name(account))) {
            names.add(NAME);
        }
        if (member.enabled() && account.state() == State.DISABLED) {
            names.add(ENABLED);
        }
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(Found.of(changed(member, names), Repair.UPDATE_DIRECTORY));
    }

    private static Drift changed(Membership member, Set<String> names) {
        return new Drift.ChangedAttribute(member.id(), member.username(), names);
    }

    static Optional<String> email(Sighting account) {
        return Optional.ofNullable(account.attributes().get(EMAIL));
    }

    static Optional<String> name(Sighting account) {
        return Optional.ofNullable(account.attributes().get(NAME));
    }
}
