package io.tenantgate.application.signin;

import io.tenantgate.application.port.Bearers.Facts;
import io.tenantgate.application.port.Scope;
import io.tenantgate.application.port.Scopes;
import io.tenantgate.application.port.Standings;
import io.tenantgate.application.port.Standings.Standing;
import io.tenantgate.domain.auth.TokenClaims;
import io.tenantgate.domain.members.Membership;
import io.tenantgate.domain.members.Subject;
import io.tenantgate.domain.tenancy.AdmissionMode;
import io.tenantgate.domain.tenancy.Placement;
import io.tenantgate.domain.tenancy.PoolOrigin;
import io.tenantgate.domain.tenancy.ProviderName;
import io.tenantgate.domain.tenancy.Tenant;
import io.tenantgate.domain.tenancy.TenantId;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Decides who is let in at a tenant: the one check for sign-in, challenges, refresh, bearers, verification and the
/// engine's own minting. An active tenant, an active membership and, in a token, evidence: each is necessary.
public final class Admission {
    private final Scopes scopes;
    private final Standings standings;
    private final InstantSource clock;

    public Admission(Scopes scopes, Standings standings, InstantSource clock) {
        this.scopes = scopes;
        this.standings = standings;
        this.clock = clock;
    }

    /// Why somebody is not let in.
    public enum Denial {
        NO_TENANT,
        TENANT_SUSPENDED,
        TENANT_NOT_ACTIVE,
        ELSEWHERE,
        NOT_A_MEMBER,
        /// No member either, at a tenant that takes in who was there before: a token's evidence decides.
        NOT_YET_A_MEMBER,
        MEMBER_DISABLED,
        NO_EVIDENCE,
        ISSUED_BEFORE,
        SESSION_ENDED;

        /// A word for the audit trail, such as `not-a-member`.
        public String text() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /// The denial of that word.
        public static Optional<Denial> of(String text) {
            return Arrays.stream(values())
                    .filter(denial -> denial.text().equals(text))
                    .findFirst();
        }
    }

    public sealed interface Answer {
        record Admitted(Membership member) implements Answer {}

        record Denied(Denial denial) implements Answer {}
    }

    /// The pool and client, of a provider, by which somebody comes in.
    public record Entrance(ProviderName provider, String pool, String client) {
        boolean leadsTo(Placement place) {
            return provider.equals(place.provider())
                    && pool.equals(place.pool().id())
                    && client.equals(place.client().id());
        }
    }

    /// Whether the account may come in at the tenant, by that entrance.
    public Answer ask(TenantId tenant, Entrance entrance, Subject subject) {
        return scopes.look(Scope.of(tenant), () -> standings.find(tenant, subject))
                .map(standing -> judge(standing, entrance))
                .orElseGet(() -> denied(Denial.NO_TENANT));
    }

    /// The same, for whoever hands the answer on.
    public Pass pass(TenantId tenant, Entrance entrance, Subject subject) {
        return new Pass(tenant, entrance, subject, ask(tenant, entrance, subject));
    }

    private static Answer judge(Standing standing, Entrance entrance) {
        boolean here = standing.tenant().placement().filter(entrance::leadsTo).isPresent();
        return here || shut(standing.tenant()).isPresent() ? atTheDoor(standing) : denied(Denial.ELSEWHERE);
    }

    private static Answer atTheDoor(Standing standing) {
        boolean stranger =
                standing.member().isEmpty() && shut(standing.tenant()).isEmpty();
        return stranger && takesIn(standing.tenant()) ? denied(Denial.NOT_YET_A_MEMBER) : judge(standing);
    }

    /// Whether the first sign-in of an account that was there before makes its membership.
    private static boolean takesIn(Tenant tenant) {
        return tenant.settings().admission() == AdmissionMode.ADOPT
                && tenant.placement()
                        .filter(place -> place.origin() == PoolOrigin.ADOPTED)
                        .isPresent();
    }

    /// Whether the account may come in, as it stands at the tenant.
    public static Answer judge(Standing standing) {
        return standing.member()
                .map(member -> judge(standing.tenant(), member))
                .orElseGet(() -> denied(shut(standing.tenant()).orElse(Denial.NOT_A_MEMBER)));
    }

    /// Whether a token may be used, whose signature and time were proven before, by what is known of its session.
    public Answer judge(Facts facts, TokenClaims claims) {
        var answer = judge(facts.tenant(), facts.member());
        return switch (answer) {
            case Answer.Denied _ -> answer;
            case Answer.Admitted(var member) ->
                objection(facts, claims).map(Admission::denied).orElseGet(() -> new Answer.Admitted(member));
        };
    }

    private static Answer judge(Tenant tenant, Membership member) {
        return shut(tenant)
                .or(() -> member.active() ? Optional.empty() : Optional.of(Denial.MEMBER_DISABLED))
                .map(Admission::denied)
                .orElseGet(() -> new Answer.Admitted(member));
    }

    private static Optional<Denial> shut(Tenant tenant) {
        return switch (tenant.status()) {
            case ACTIVE -> Optional.empty();
            case SUSPENDED, DELETING -> Optional.of(Denial.TENANT_SUSPENDED);
            case PROVISIONING, FAILED -> Optional.of(Denial.TENANT_NOT_ACTIVE);
        };
    }

    private Optional<Denial> objection(Facts facts, TokenClaims claims) {
        if (!proven(facts, claims)) {
            return Optional.of(Denial.NO_EVIDENCE);
        }
        if (!open(facts)) {
            return Optional.of(Denial.SESSION_ENDED);
        }
        return claims.issuedAt().isBefore(earliest(facts)) ? Optional.of(Denial.ISSUED_BEFORE) : Optional.empty();
    }

    /// Without a session of ours the tenant must take what was issued past us.
    private boolean open(Facts facts) {
        return facts.session()
                .map(session -> !session.ended() && clock.instant().isBefore(session.expiresAt()))
                .orElseGet(() -> takesIn(facts.tenant()));
    }

    /// What was issued past us counts from the membership on: an earlier one, of the same account, may have been ended.
    private static Instant earliest(Facts facts) {
        var since = facts.member().createdAt().truncatedTo(ChronoUnit.SECONDS);
        var notBefore = facts.member().notBefore();
        return facts.session().isPresent() || since.isBefore(notBefore) ? notBefore : since;
    }

    private static boolean proven(Facts facts, TokenClaims claims) {
        var holder = new Subject(claims.issuer(), claims.subject());
        return holder.equals(facts.member().subject())
                && facts.tenant()
                        .placement()
                        .filter(place -> place.provenBy(claims))
                        .isPresent();
    }

    private static Answer denied(Denial denial) {
        return new Answer.Denied(denial);
    }
}
