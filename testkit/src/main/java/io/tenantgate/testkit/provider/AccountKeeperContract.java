package io.tenantgate.testkit.provider;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.application.provider.AccountKeeper;
import io.tenantgate.application.provider.AccountKeeper.Account;
import io.tenantgate.application.provider.AccountRef;
import io.tenantgate.application.provider.Enroller.Notice;
import io.tenantgate.domain.members.LoginName;
import io.tenantgate.domain.tenancy.AccountOwnership;
import io.tenantgate.domain.tenancy.Evidence;
import io.tenantgate.domain.tenancy.Placement;
import org.junit.jupiter.api.Test;

/// What every [AccountKeeper] does.
public abstract class AccountKeeperContract extends ProviderContract {
    private static final String ANN = "ann@example.com";

    @Test
    void anAccountIsUsableFromItsConfirmationOn() {
        signUp(username(1), ANN, Notice.CODE);
        var known = new AccountRef.Known(username(1));

        assertThat(keeper().find(placement(), tenant(), known).map(Account::usable))
                .contains(false);
        confirm(username(1), world().codeFor(ANN).orElseThrow());
        assertThat(keeper().find(placement(), tenant(), known)).hasValueSatisfying(found -> {
            assertThat(found.usable()).isTrue();
            assertThat(found.username()).isEqualTo(username(1));
            assertThat(found.subject().issuer()).isEqualTo(placement().pool().issuer());
            assertThat(found.attributes()).containsEntry("email", ANN);
        });
    }

    @Test
    @Needs(Ability.ALIASES)
    void anAliasIsWhoHasProvenTheAddress() {
        var alias = new AccountRef.Alias(new LoginName(ANN));
        signUp(username(1), ANN, Notice.CODE);

        assertThat(keeper().find(placement(), tenant(), alias)).isEmpty();
        person(2, ANN);
        assertThat(keeper().find(placement(), tenant(), alias).map(Account::username))
                .contains(username(2));
    }

    @Test
    void whoIsNotThereIsNotFound() {
        assertThat(keeper().find(placement(), tenant(), new AccountRef.Known(username(9))))
                .isEmpty();
        assertThat(keeper().find(placement(), tenant(), new AccountRef.Unknown(new LoginName(ANN))))
                .isEmpty();
    }

    @Test
    void evidenceIsGivenOnceHoweverOftenItIsGiven() {
        var ann = person(1, ANN);
        var place = inGroup("a-tenant");

        keeper().admit(place, tenant(), ann);
        keeper().admit(place, tenant(), ann);

        assertThat(tokens(ann).accessToken()).isNotNull();
        accountHolder().leave(place, tenant(), ann);
        accountHolder().leave(place, tenant(), ann);
    }

    private Placement inGroup(String group) {
        var place = placement();
        world().provider().provisioner().provideGroup(place.pool(), group);
        return new Placement(
                place.provider(),
                place.pool(),
                place.client(),
                place.shard(),
                AccountOwnership.SHARED,
                new Evidence.Group(place.pool().issuer(), group),
                place.registrar(),
                place.version());
    }

    private AccountKeeper keeper() {
        return world().provider().accountKeeper();
    }
}
