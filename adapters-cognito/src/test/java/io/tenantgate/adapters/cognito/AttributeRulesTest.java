package io.tenantgate.adapters.cognito;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.application.provider.Reason;
import io.tenantgate.domain.tenancy.AppClient;
import io.tenantgate.domain.tenancy.Placement;
import io.tenantgate.domain.tenancy.ProviderName;
import io.tenantgate.domain.tenancy.Shard;
import io.tenantgate.domain.tenancy.ShardId;
import io.tenantgate.domain.tenancy.TenancyStrategy.AttributePerTenant;
import io.tenantgate.domain.tenancy.TenancyStrategy.PoolPerTenant;
import io.tenantgate.domain.tenancy.TenantId;
import io.tenantgate.domain.tenancy.UserPool;
import io.tenantgate.testkit.time.MovableClock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What a pool's schema and a client's permissions say of a sign-up's attributes, before Cognito sees them.
class AttributeRulesTest {
    private static final String CLIENT = "DescribeUserPoolClient";
    private static final Map<String, String> PLAN = Map.of("email", "ann@example.com", "custom:plan", "gold");
    private static final ProviderName WEST = new ProviderName("west");
    private static final UserPool POOL = new UserPool("eu-west-1_a", "https://issuer.example/eu-west-1_a");
    private static final TenantId ACME = new TenantId(new UUID(0x7000L, 0x8000_0000_0000_0001L));
    private static final Placement OURS = new PoolPerTenant(POOL, new AppClient("c1")).place(ACME, WEST, 1);
    private static final Placement THEIRS = OURS.adopted();

    private final ScriptedCognito cognito = new ScriptedCognito();
    private final CognitoCalls calls = cognito.calls();
    private final MovableClock clock = new MovableClock();
    private final AttributeRules rules =
            new AttributeRules(new CognitoPools(calls, clock), new ClientPermissions(calls, clock));

    @AfterEach
    void leave() {
        calls.close();
        cognito.close();
    }

    private void writing(String... attributes) {
        cognito.on("DescribeUserPool", """
            {"UserPool":{"SchemaAttributes":[{"Name":"email","AttributeDataType":"String"},
              {"Name":"custom:plan","AttributeDataType":"String"}]}}\
            """).on(CLIENT, client(List.of(attributes)));
    }

    private static String client(List<String> written) {
        var list = written.isEmpty() ? "" : ",\"WriteAttributes\":[\"%s\"]".formatted(String.join("\",\"", written));
        return "{\"UserPoolClient\":{\"ClientId\":\"c1\"%s}}".formatted(list);
    }

    private Optional<Reason> objection(Placement placement) {
        return rules.objection(placement, PLAN);
    }

    @Test
    void whatTheClientOfATeamMayNotWriteIsReadOnly() {
        writing("email");

        assertThat(objection(THEIRS)).contains(new Reason.ReadOnlyAttribute("custom:plan"));
    }

    @Test
    void aClientWithoutAListWritesWhateverThePoolHas() {
        writing();

        assertThat(objection(THEIRS)).isEmpty();
    }

    @Test
    void whatIsNoAttributeIsToldAsThat() {
        writing("email");

        assertThat(rules.objection(THEIRS, Map.of("shoe_size", "44"))).containsInstanceOf(Reason.BadAttributes.class);
    }

    @Test
    void theRegistrarOfAShardHasAList() {
        writing("email", "custom:tenant_id");
        var shard = new Shard(new ShardId(ACME.value()), POOL);
        var place = new AttributePerTenant(shard, new AppClient("c1"), new AppClient("c2")).place(ACME, WEST, 1);

        assertThat(objection(place)).contains(new Reason.ReadOnlyAttribute("custom:plan"));
        assertThat(cognito.received(CLIENT).getFirst().text("ClientId")).isEqualTo("c2");
    }

    @Test
    void ofAnyOtherClientOfOursNothingIsAsked() {
        writing("email");

        assertThat(objection(OURS)).isEmpty();
        assertThat(cognito.received(CLIENT)).isEmpty();
    }

    @Test
    void whatIsChangedThereIsKnownAMinuteLater() {
        writing("email");
        cognito.on(CLIENT, client(List.of("email", "custom:plan")));

        assertThat(objection(THEIRS)).isEqualTo(objection(THEIRS)).isPresent();
        clock.forward(Duration.ofMinutes(1));

        assertThat(objection(THEIRS)).isEmpty();
    }

    @Test
    void whileCognitoIsAwayWhatWasSeenLastCounts() {
        writing("email");
        cognito.on(CLIENT, 500, "InternalErrorException", "no");

        assertThat(objection(THEIRS)).contains(new Reason.ReadOnlyAttribute("custom:plan"));
        clock.forward(Duration.ofMinutes(1));

        assertThat(objection(THEIRS)).contains(new Reason.ReadOnlyAttribute("custom:plan"));
        assertThat(cognito.received(CLIENT)).hasSizeGreaterThan(1);
    }

    @Test
    void whereNothingWasSeenItIsLeftToCognito() {
        writing();
        cognito.clear();
        cognito.on("DescribeUserPool", "{\"UserPool\":{}}").on(CLIENT, 400, "AccessDeniedException", "not authorized");

        assertThat(objection(THEIRS)).isEmpty();
    }
}
