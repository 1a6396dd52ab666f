package io.tenantgate.testkit.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tenantgate.application.provider.AccountRef;
import io.tenantgate.application.provider.Authenticator.Result;
import io.tenantgate.application.provider.Enroller.Notice;
import io.tenantgate.application.provider.PoolProvisioner;
import io.tenantgate.application.provider.ProviderUnavailable;
import io.tenantgate.application.provider.Surveyor;
import io.tenantgate.application.provider.Surveyor.Listing;
import io.tenantgate.application.provider.Surveyor.Part;
import io.tenantgate.application.provider.Surveyor.Sighting;
import io.tenantgate.application.provider.Surveyor.State;
import io.tenantgate.domain.tenancy.Placement;
import io.tenantgate.domain.tenancy.ProviderUsername;
import io.tenantgate.domain.tenancy.Shard;
import io.tenantgate.domain.tenancy.ShardId;
import io.tenantgate.domain.tenancy.TenancyStrategy.ClientPerTenant;
import io.tenantgate.domain.tenancy.TenancyStrategy.GroupPerTenant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What every [Surveyor] does.
public abstract class SurveyorContract extends ProviderContract {
    private static final String ANN = "ann@example.com";
    private static final String BEN = "ben@example.com";
    private static final String GROUP = "a-tenant";
    private static final int ALL = 60;

    @Test
    void ofAPlaceThatIsWholeNothingIsMissing() {
        provisioner().provideGroup(placement().pool(), GROUP);

        assertThat(surveyor().missing(placement(), tenant())).isEmpty();
        assertThat(surveyor().missing(inGroup(), tenant())).isEmpty();
    }

    @Test
    void aClientAndAGroupThatAreGoneAreMissing() {
        provisioner().removeClient(placement().pool(), placement().client());

        assertThat(surveyor().missing(inGroup(), tenant())).isEqualTo(Set.of(Part.CLIENT, Part.GROUP));
    }

    @Test
    void ofAPoolThatIsGoneNothingElseIsSaid() {
        provisioner().removePool(placement().pool());

        assertThat(surveyor().missing(inGroup(), tenant())).isEqualTo(Set.of(Part.POOL));
    }

    @Test
    void nobodyIsMissingBecauseThePoolIs() {
        var ann = person(1, ANN);
        provisioner().removePool(placement().pool());

        assertThatThrownBy(() -> surveyor().look(placement(), tenant(), ann)).isInstanceOf(ProviderUnavailable.class);
        assertThatThrownBy(() -> list(placement(), Optional.empty(), ALL)).isInstanceOf(ProviderUnavailable.class);
    }

    @Test
    void anAccountIsSeenAsItIs() {
        var ann = person(1, ANN);
        signUp(username(2), BEN, Notice.CODE);

        assertThat(look(placement(), ann)).hasValueSatisfying(seen -> {
            assertThat(seen.subject().issuer()).isEqualTo(placement().pool().issuer());
            assertThat(seen.state()).isEqualTo(State.READY);
            assertThat(seen.evident()).isTrue();
            assertThat(seen.attributes()).containsEntry("email", ANN).doesNotContainKey("sub");
        });
        assertThat(look(placement(), username(2)).map(Sighting::state)).contains(State.WAITING);
        assertThat(look(placement(), username(9))).isEmpty();
    }

    @Test
    void whoIsInTheGroupHasTheEvidence() {
        var ann = person(1, ANN);
        provisioner().provideGroup(placement().pool(), GROUP);

        assertThat(look(inGroup(), ann).map(Sighting::evident)).contains(false);
        world().provider().accountKeeper().admit(inGroup(), tenant(), ann);
        assertThat(look(inGroup(), ann).map(Sighting::evident)).contains(true);
    }

    @Test
    void whoIsDisabledIsSeenToBeAndComesInNoMore() {
        var ann = person(1, ANN);

        surveyor().disable(placement(), tenant(), ann);
        surveyor().disable(placement(), tenant(), ann);
        surveyor().disable(placement(), tenant(), username(9));

        assertThat(look(placement(), ann).map(Sighting::state)).contains(State.DISABLED);
        assertThat(signIn(new AccountRef.Known(ann), PASSWORD)).isInstanceOf(Result.Refused.class);
    }

    @Test
    void theAccountsOfATenantsOwnPoolAreListed() {
        var all = List.of(person(1, ANN), person(2, BEN), person(3, "cem@example.com"));

        assertThat(walked(placement(), 2)).containsExactlyInAnyOrderElementsOf(all);
        assertThat(walked(placement(), ALL)).containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void ofAGroupThoseWhoAreInItAreListedAndOfAClientNobody() {
        var ann = person(1, ANN);
        person(2, BEN);
        provisioner().provideGroup(placement().pool(), GROUP);
        world().provider().accountKeeper().admit(inGroup(), tenant(), ann);

        assertThat(walked(inGroup(), ALL)).containsExactly(ann);
        assertThat(walked(byClient(), ALL)).isEmpty();
    }

    private List<ProviderUsername> walked(Placement place, int limit) {
        var seen = new ArrayList<ProviderUsername>();
        var next = Optional.<String>empty();
        do {
            var part = (Listing.Part) list(place, next, limit);
            part.accounts().forEach(account -> seen.add(account.username()));
            next = part.next();
        } while (next.isPresent());
        return seen;
    }

    private Listing list(Placement place, Optional<String> after, int limit) {
        return surveyor().list(place, tenant(), after, limit);
    }

    private Optional<Sighting> look(Placement place, ProviderUsername username) {
        return surveyor().look(place, tenant(), username);
    }

    private Placement inGroup() {
        return new GroupPerTenant(shard(), placement().client(), GROUP)
                .place(tenant(), world().provider().name(), 1);
    }

    private Placement byClient() {
        return new ClientPerTenant(shard(), placement().client())
                .place(tenant(), world().provider().name(), 1);
    }

    private Shard shard() {
        return new Shard(new ShardId(new UUID(1, 1)), placement().pool());
    }

    private PoolProvisioner provisioner() {
        return world().provider().provisioner();
    }

    private Surveyor surveyor() {
        return world().provider().surveyor();
    }
}
