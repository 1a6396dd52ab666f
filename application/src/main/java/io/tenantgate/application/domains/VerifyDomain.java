package io.tenantgate.application.domains;

import io.tenantgate.application.Origin;
import io.tenantgate.application.Rejection;
import io.tenantgate.application.Rejection.Plain;
import io.tenantgate.application.callers.Authority;
import io.tenantgate.application.callers.Caller;
import io.tenantgate.application.calls.Door;
import io.tenantgate.application.calls.Doors;
import io.tenantgate.application.domains.DomainTrail.Deed;
import io.tenantgate.application.port.Domains;
import io.tenantgate.application.port.TextRecords;
import io.tenantgate.domain.audit.Action;
import io.tenantgate.domain.domains.DomainClaim;
import io.tenantgate.domain.domains.DomainClaimId;
import io.tenantgate.domain.keys.KeyScope;
import io.tenantgate.domain.tenancy.TenantId;
import java.time.Duration;
import java.util.Optional;

/// Looks for the proof of a claim in the DNS, with no transaction open meanwhile, and settles whose the domain is.
public final class VerifyDomain {
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(5);

    private final Doors doors;
    private final Domains domains;
    private final TextRecords records;
    private final Settling settling;
    private final DomainTrail trail;

    public VerifyDomain(Doors doors, Domains domains, TextRecords records, Settling settling, DomainTrail trail) {
        this.doors = doors;
        this.domains = domains;
        this.records = records;
        this.settling = settling;
        this.trail = trail;
    }

    public record Command(Caller caller, Origin origin, TenantId tenant, DomainClaimId claim) {
        Deed deed() {
            return new Deed(caller, origin, tenant, Action.DOMAIN_VERIFY);
        }
    }

    public sealed interface Outcome {
        /// It was looked at; what was seen stands in the claim.
        record Looked(DomainClaim claim) implements Outcome {}

        record Refused(Rejection rejection) implements Outcome {}
    }

    private sealed interface Reading {
        record Ready(DomainClaim claim) implements Reading {}

        record Refused(Rejection rejection) implements Reading {}
    }

    public Outcome handle(Command command) {
        return Authority.over(command.tenant(), command.caller(), KeyScope.TENANT_WRITE)
                .<Outcome>map(rejection -> new Outcome.Refused(trail.refused(command.deed(), rejection)))
                .orElseGet(() -> switch (doors.in(command.tenant(), () -> read(command))) {
                    case Reading.Refused(var rejection) -> new Outcome.Refused(rejection);
                    case Reading.Ready(var claim) -> look(command, claim);
                });
    }

    private Reading read(Command command) {
        return switch (doors.at(command.tenant())) {
            case Door.Closed(var rejection) -> new Reading.Refused(trail.shut(command.deed(), rejection));
            case Door.Open _ ->
                claimed(command)
                        .map(claim -> begun(command, claim))
                        .orElseGet(() -> new Reading.Refused(trail.refused(command.deed(), Plain.NOT_FOUND)));
        };
    }

    /// As it stands, while whoever else looks or decides whose the domain is waits for this transaction.
    private Optional<DomainClaim> claimed(Command command) {
        var there = domains.find(command.tenant(), command.claim());
        there.ifPresent(claim -> domains.lock(claim.name()));
        return there.flatMap(_ -> domains.find(command.tenant(), command.claim()));
    }

    /// Nobody makes us ask the DNS again and again, nor at once: that somebody looks is written down before.
    private Reading begun(Command command, DomainClaim claim) {
        var now = trail.now();
        var since = now.minus(BETWEEN_LOOKS);
        if (claim.lastCheck().filter(look -> look.at().isAfter(since)).isPresent()) {
            return new Reading.Refused(trail.refused(command.deed(), new Rejection.RateLimited(BETWEEN_LOOKS)));
        }
        domains.write(claim.lookedAt(now));
        return new Reading.Ready(claim);
    }

    private Outcome look(Command command, DomainClaim claim) {
        var answer = records.at(claim.recordName());
        return doors.in(
                command.tenant(),
                () -> claimed(command)
                        .map(now -> settling.settled(command.deed(), now, answer))
                        .orElseGet(() -> new Outcome.Refused(trail.refused(command.deed(), Plain.NOT_FOUND))));
    }
}
