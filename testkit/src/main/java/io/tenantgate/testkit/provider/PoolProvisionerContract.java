package io.tenantgate.testkit.provider;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.application.provider.AccountRef;
import io.tenantgate.application.provider.Authenticator;
import io.tenantgate.application.provider.ClientDesign;
import io.tenantgate.application.provider.ClientDesign.Purpose;
import io.tenantgate.application.provider.Enroller.Notice;
import io.tenantgate.application.provider.Progress;
import io.tenantgate.domain.secrets.OneTimeCode;
import io.tenantgate.domain.tenancy.AppClient;
import io.tenantgate.domain.tenancy.Placement;
import io.tenantgate.domain.tenancy.ProviderUsername;
import io.tenantgate.domain.tenancy.Shard;
import io.tenantgate.domain.tenancy.ShardId;
import io.tenantgate.domain.tenancy.TenancyStrategy.GroupPerTenant;
import io.tenantgate.domain.tenancy.TenancyStrategy.PoolPerTenant;
import io.tenantgate.domain.tenancy.TenantSettings;
import io.tenantgate.domain.tenancy.UserPool;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What every provisioner of pools does.
public abstract class PoolProvisionerContract extends ProviderContract {
    private static final int MOST_STEPS = 100;
    private static final String GROUP = "0199f3a0-5b1c-7d20-9f3a-6c2e8b4d1f07";

    @Test
    void whatWasMadeIsFoundByItsName() {
        var provisioner = world().provider().provisioner();

        assertThat(provisioner.findPool(name(tenant()))).contains(placement().pool());
        assertThat(provisioner.findClient(placement().pool(), name(tenant())))
                .contains(placement().client());
        assertThat(provisioner.findPool(name(world().newTenant()))).isEmpty();
        assertThat(provisioner.findClient(placement().pool(), "other")).isEmpty();
    }

    @Test
    void aPoolThatIsWholeMayBeCompletedAgain() {
        var ann = person(1, "ann@example.com");

        world().provider().provisioner().completePool(placement().pool());

        assertThat(signIn(new AccountRef.Known(ann), PASSWORD)).isInstanceOf(Authenticator.Result.Proven.class);
    }

    @Test
    void ofTwoOfOneNameTheOlderIsFound() {
        world().forward(Duration.ofSeconds(1));
        newPlace(name(tenant()));

        assertThat(world().provider().provisioner().findPool(name(tenant())))
                .contains(placement().pool());
    }

    @Test
    void everyPoolHasAnIssuerOfItsOwn() {
        assertThat(newPlace(name(world().newTenant())).pool().issuer())
                .isNotEqualTo(placement().pool().issuer());
    }

    @Test
    void aRemovedPoolIsGoneAndMayBeRemovedAgain() {
        var provisioner = world().provider().provisioner();
        person(1, "ann@example.com");

        removeWhole(placement().pool());
        removeWhole(placement().pool());

        assertThat(provisioner.findPool(name(tenant()))).isEmpty();
        accountHolder().delete(placement(), tenant(), username(1));
        enroller().discard(placement(), tenant(), username(1));
    }

    private void removeWhole(UserPool pool) {
        var last = Progress.MORE;
        for (int steps = 0; last == Progress.MORE; steps++) {
            assertThat(steps).isLessThan(MOST_STEPS);
            last = world().provider().provisioner().removePool(pool);
        }
    }

    @Test
    void aRemovedClientIsGoneWithItsSessionsAndMayBeRemovedAgain() {
        var provisioner = world().provider().provisioner();
        var ann = person(1, "ann@example.com");
        var session = tokens(ann).refreshToken().orElseThrow();

        provisioner.removeClient(placement().pool(), placement().client());
        provisioner.removeClient(placement().pool(), placement().client());

        assertThat(provisioner.findClient(placement().pool(), name(tenant()))).isEmpty();
        authenticator().revoke(placement(), tenant(), session);
        var made = provisioner.createClient(
                placement().pool(), name(tenant()), new ClientDesign(Purpose.SIGN_IN, TenantSettings.INITIAL));
        assertThat(made).isNotEqualTo(placement().client());
        assertThat(accountHolder().describe(placeOf(made), tenant(), ann)).isPresent();
        assertThat(authenticator().refresh(placeOf(made), tenant(), ORIGIN, ann, session))
                .isInstanceOf(Authenticator.Result.Refused.class);
    }

    private Placement placeOf(AppClient client) {
        return new PoolPerTenant(placement().pool(), client)
                .place(tenant(), world().provider().name(), 2);
    }

    @Test
    void aGroupThatWasRemovedAndMadeAgainHasNobodyInIt() {
        var provisioner = world().provider().provisioner();
        var pool = placement().pool();
        provisioner.provideGroup(pool, GROUP);
        var place = inGroup();
        var ann = username(1);
        signUp(ann, "ann@example.com", Notice.CODE);
        var code = new OneTimeCode(world().codeFor("ann@example.com").orElseThrow());
        enroller().confirm(place, tenant(), ann, code);
        assertThat(groupsOf(ann)).contains(GROUP);

        provisioner.removeGroup(pool, GROUP);
        provisioner.removeGroup(pool, GROUP);
        provisioner.provideGroup(pool, GROUP);

        assertThat(groupsOf(ann)).doesNotContain(GROUP);
    }

    @Test
    void aGroupThatIsThereStaysAsItIs() {
        var pool = placement().pool();
        world().provider().provisioner().provideGroup(pool, GROUP);
        var ann = username(1);
        signUp(ann, "ann@example.com", Notice.CODE);
        var code = new OneTimeCode(world().codeFor("ann@example.com").orElseThrow());
        enroller().confirm(inGroup(), tenant(), ann, code);

        world().provider().provisioner().provideGroup(pool, GROUP);

        assertThat(groupsOf(ann)).contains(GROUP);
    }

    private Placement inGroup() {
        var shard = new Shard(new ShardId(UUID.fromString(GROUP)), placement().pool());
        return new GroupPerTenant(shard, placement().client(), GROUP)
                .place(tenant(), world().provider().name(), 1);
    }

    /// What the access token says, as text.
    private String groupsOf(ProviderUsername username) {
        var claims = tokens(username).accessToken().split("\\.")[1];
        return new String(Base64.getUrlDecoder().decode(claims), StandardCharsets.UTF_8);
    }
}
