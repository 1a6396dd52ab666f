package io.tenantgate.userpools.code;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.userpools.Realm;
import io.tenantgate.userpools.account.AccountKey;
import io.tenantgate.userpools.pool.PoolId;
import org.junit.jupiter.api.Test;

class CodeMacsTest {
    private static final AccountKey ALICE = new AccountKey(new PoolId("eu-west-1_aaaaaaaaa"), "alice");
    private static final ConfirmationCode CODE = new ConfirmationCode("271828");
    private final CodeMacs macs = new CodeMacs(new DigestVault());

    @Test
    void aCodeIsGoodForOneAccountPurposeAndRealm() {
        var mac = macs.of(ALICE, CodePurpose.SIGN_UP, Realm.NONE, CODE);

        assertThat(macs.of(ALICE, CodePurpose.SIGN_UP, Realm.NONE, CODE)).isEqualTo(mac);
        assertThat(macs.of(new AccountKey(ALICE.pool(), "bob"), CodePurpose.SIGN_UP, Realm.NONE, CODE))
                .isNotEqualTo(mac);
        assertThat(macs.of(ALICE, CodePurpose.RESET_PASSWORD, Realm.NONE, CODE)).isNotEqualTo(mac);
        assertThat(macs.of(ALICE, CodePurpose.SIGN_UP, new Realm("acme"), CODE)).isNotEqualTo(mac);
        assertThat(macs.of(ALICE, CodePurpose.SIGN_UP, Realm.NONE, new ConfirmationCode("271829")))
                .isNotEqualTo(mac);
    }

    @Test
    void aCodeIsNeitherKeptNorPrinted() {
        assertThat(macs.of(ALICE, CodePurpose.SIGN_UP, Realm.NONE, CODE)).doesNotContain("271828");
        assertThat(CODE).hasToString("ConfirmationCode[****]");
    }
}
