package io.tenantgate.application.signin;

import static io.tenantgate.application.Examples.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.application.Examples;
import io.tenantgate.application.NoTransactions;
import io.tenantgate.application.port.Bearers.Facts;
import io.tenantgate.application.port.Bearers.Opened;
import io.tenantgate.application.port.Standings.Standing;
import io.tenantgate.application.signin.Admission.Answer;
import io.tenantgate.application.signin.Admission.Denial;
import io.tenantgate.application.signin.Admission.Entrance;
import io.tenantgate.domain.auth.TokenClaims;
import io.tenantgate.domain.auth.TokenUse;
import io.tenantgate.domain.members.Membership;
import io.tenantgate.domain.members.Subject;
import io.tenantgate.domain.tenancy.ProviderName;
import io.tenantgate.domain.tenancy.Tenant;
import io.tenantgate.domain.tenancy.TenantSettings;
import io.tenantgate.domain.tenancy.TenantStatus;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AdmissionTest {
    private static final Instant TOMORROW = NOW.plusSeconds(86_400);

    @Test
    void anActiveMemberOfAnActiveTenantIsLetInWithEvidence() {
        assertThat(judge(facts(Examples.tenant(), Examples.member()), claims(Examples.POOL.issuer())))
                .isEqualTo(new Answer.Admitted(Examples.member()));
    }

    @ParameterizedTest
    @EnumSource(value = TenantStatus.class, mode = EnumSource.Mode.EXCLUDE, names = "ACTIVE")
    void nobodyIsLetInAtATenantThatIsNotActive(TenantStatus status) {
        var tenant = Examples.tenant(status, TenantSettings.INITIAL);

        assertThat(judge(facts(tenant, Examples.member()), claims(Examples.POOL.issuer())))
                .isInstanceOf(Answer.Denied.class);
    }

    @Test
    void aDisabledMemberIsNotLetIn() {
        var disabled = Examples.member(false, Instant.EPOCH);

        assertThat(judge(facts(Examples.tenant(), disabled), claims(Examples.POOL.issuer())))
                .isEqualTo(new Answer.Denied(Denial.MEMBER_DISABLED));
    }

    @Test
    void membershipWithoutEvidenceIsNotEnough() {
        assertThat(judge(facts(Examples.tenant(), Examples.member()), claims("https://id.example/other")))
                .isEqualTo(new Answer.Denied(Denial.NO_EVIDENCE));
    }

    @Test
    void evidenceWithoutMembershipIsNotEnough() {
        assertThat(Admission.judge(new Standing(Examples.tenant(), Optional.empty())))
                .isEqualTo(new Answer.Denied(Denial.NOT_A_MEMBER));
    }

    @Test
    void aStrangerMayBecomeAMemberOnlyWhereTheTenantTakesPeopleInFromAPoolThatWasThereBefore() {
        var stranger = new Subject(Examples.POOL.issuer(), "sub-of-zoe");

        assertThat(ask(Examples.takingPeopleIn(TenantStatus.ACTIVE), stranger))
                .isEqualTo(new Answer.Denied(Denial.NOT_YET_A_MEMBER));
        assertThat(ask(Examples.takingPeopleIn(TenantStatus.SUSPENDED), stranger))
                .isEqualTo(new Answer.Denied(Denial.TENANT_SUSPENDED));
        assertThat(ask(Examples.tenant(TenantStatus.ACTIVE, Examples.ADOPTING), stranger))
                .isEqualTo(new Answer.Denied(Denial.NOT_A_MEMBER));
    }

    private static Answer ask(Tenant tenant, Subject stranger) {
        var here = new Entrance(Examples.PROVIDER, Examples.POOL.id(), Examples.CLIENT.id());
        return new Admission(
                        new NoTransactions(), (_, _) -> Optional.of(new Standing(tenant, Optional.empty())), () -> NOW)
                .ask(Examples.ACME, here, stranger);
    }

    @Test
    void anEndedSessionOpensNothing() {
        var ended = facts(new Opened(new UUID(3, 3), TOMORROW, true));
        var over = facts(new Opened(new UUID(3, 3), NOW, false));

        assertThat(judge(ended, claims(Examples.POOL.issuer()))).isEqualTo(new Answer.Denied(Denial.SESSION_ENDED));
        assertThat(judge(over, claims(Examples.POOL.issuer()))).isEqualTo(new Answer.Denied(Denial.SESSION_ENDED));
    }

    @Test
    void aTokenFromBeforeASignOutEverywhereIsRefusedAndOneOfTheSameSecondIsNot() {
        var before = facts(Examples.tenant(), Examples.member(true, NOW.plusSeconds(1)));
        var sameSecond = facts(Examples.tenant(), Examples.member(true, NOW));

        assertThat(judge(before, claims(Examples.POOL.issuer()))).isEqualTo(new Answer.Denied(Denial.ISSUED_BEFORE));
        assertThat(judge(sameSecond, claims(Examples.POOL.issuer()))).isInstanceOf(Answer.Admitted.class);
    }

    @Test
    void anEntranceOfAnotherPoolClientOrProviderLeadsNowhere() {
        var here = new Entrance(Examples.PROVIDER, Examples.POOL.id(), Examples.CLIENT.id());
        var otherPool = new Entrance(Examples.PROVIDER, "eu-west-1_zzzzzzzzz", Examples.CLIENT.id());
        var otherClient = new Entrance(Examples.PROVIDER, Examples.POOL.id(), "zzzzzzzzzzzzzzzzzzzzzzzzzz");
        var otherProvider = new Entrance(new ProviderName("second"), Examples.POOL.id(), Examples.CLIENT.id());

        assertThat(ask(here)).isInstanceOf(Answer.Admitted.class);
        for (var entrance : Set.of(otherPool, otherClient, otherProvider)) {
            assertThat(ask(entrance)).isEqualTo(new Answer.Denied(Denial.ELSEWHERE));
        }
    }

    private static Answer ask(Entrance entrance) {
        return admission().ask(Examples.ACME, entrance, Examples.member().subject());
    }

    private static Answer judge(Facts facts, TokenClaims claims) {
        return admission().judge(facts, claims);
    }

    private static Admission admission() {
        var standing = new Standing(Examples.tenant(), Optional.of(Examples.member()));
        return new Admission(new NoTransactions(), (_, _) -> Optional.of(standing), () -> NOW);
    }

    private static Facts facts(Opened session) {
        return new Facts(Examples.tenant(), Examples.member(), Optional.of(session));
    }

    @Test
    void aTokenThatWasIssuedPastUsIsJudgedByEvidenceAndMembershipWhereTheTenantTakesPeopleIn() {
        var takesIn = Examples.takingPeopleIn(TenantStatus.ACTIVE);
        var strict = Examples.tenant();

        assertThat(judge(pastUs(takesIn, Examples.member()), claims(Examples.POOL.issuer())))
                .isInstanceOf(Answer.Admitted.class);
        assertThat(judge(pastUs(strict, Examples.member()), claims(Examples.POOL.issuer())))
                .isEqualTo(new Answer.Denied(Denial.SESSION_ENDED));
        assertThat(judge(pastUs(takesIn, Examples.member(false, Instant.EPOCH)), claims(Examples.POOL.issuer())))
                .isEqualTo(new Answer.Denied(Denial.MEMBER_DISABLED));
        assertThat(judge(pastUs(takesIn, Examples.member(true, NOW.plusSeconds(1))), claims(Examples.POOL.issuer())))
                .isEqualTo(new Answer.Denied(Denial.ISSUED_BEFORE));
    }

    @Test
    void oneFromBeforeTheMembershipIsRefusedAsOneOfAnEarlierMembership() {
        var before = new Admission(new NoTransactions(), (_, _) -> Optional.empty(), () -> NOW)
                .judge(
                        pastUs(Examples.takingPeopleIn(TenantStatus.ACTIVE), Examples.member()),
                        issuedAt(NOW.minusSeconds(1)));

        assertThat(before).isEqualTo(new Answer.Denied(Denial.ISSUED_BEFORE));
    }

    private static Facts pastUs(Tenant tenant, Membership member) {
        return new Facts(tenant, member, Optional.empty());
    }

    private static Facts facts(Tenant tenant, Membership member) {
        return new Facts(tenant, member, Optional.of(new Opened(new UUID(3, 3), TOMORROW, false)));
    }

    private static TokenClaims claims(String issuer) {
        return claims(issuer, NOW);
    }

    private static TokenClaims issuedAt(Instant when) {
        return claims(Examples.POOL.issuer(), when);
    }

    private static TokenClaims claims(String issuer, Instant issuedAt) {
        return new TokenClaims(
                issuer,
                "sub-of-ann",
                TokenUse.ACCESS,
                Examples.CLIENT.id(),
                Examples.member().username().value(),
                Optional.of(new UUID(4, 4)),
                Set.of(),
                issuedAt,
                TOMORROW,
                Map.of());
    }
}
