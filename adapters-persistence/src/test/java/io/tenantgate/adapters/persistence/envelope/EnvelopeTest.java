package io.tenantgate.adapters.persistence.envelope;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.tenantgate.adapters.persistence.StartRefused;
import io.tenantgate.adapters.persistence.scopes.PoolTransactions;
import io.tenantgate.adapters.persistence.testing.TestDatabase;
import io.tenantgate.application.port.Envelope;
import io.tenantgate.application.port.Envelope.Place;
import io.tenantgate.userpools.pool.PoolId;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EnvelopeTest {
    private static final MasterKey OTHER = MasterKey.ofBase64("BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBA=");
    private static final byte[] SECRET = "the secret".getBytes(UTF_8);
    private static final Place PLACE = new Place("tenantgate.sessions", "provider_token", "t1/s1");
    private static final PoolId POOL = new PoolId("eu-west-1_AAAAAAAAA");
    private static final PoolId OTHER_POOL = new PoolId("eu-west-1_BBBBBBBBB");

    private TestDatabase database;

    @BeforeEach
    void open() {
        database = TestDatabase.fresh();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void whatIsSealedOpensWhereItStandsAlsoAfterARestart() {
        byte[] sealed = envelope().seal(PLACE, SECRET);

        assertThat(envelope().open(PLACE, sealed)).isEqualTo(SECRET);
        assertThat(new String(sealed, UTF_8)).doesNotContain("secret");
    }

    @Test
    void whatIsMovedToAnotherRowColumnOrTableDoesNotOpen() {
        Envelope envelope = envelope();
        byte[] sealed = envelope.seal(PLACE, SECRET);

        assertDoesNotOpen(envelope, new Place(PLACE.table(), PLACE.column(), "t1/s2"), sealed);
        assertDoesNotOpen(envelope, new Place(PLACE.table(), "other", PLACE.key()), sealed);
        assertDoesNotOpen(envelope, new Place("tenantgate.other", PLACE.column(), PLACE.key()), sealed);
    }

    @Test
    void aChangedByteAnywhereDoesNotOpen() {
        Envelope envelope = envelope();
        byte[] sealed = envelope.seal(PLACE, SECRET);

        for (int at = 0; at < sealed.length; at++) {
            byte[] changed = sealed.clone();
            changed[at] ^= 1;
            assertDoesNotOpen(envelope, PLACE, changed);
        }
    }

    @Test
    void aPoolsSecretIsNoOtherPools() {
        var vault = new PoolVault(database.keys());
        byte[] sealed = vault.seal(POOL, "userpools.clients", "secret", "c1", SECRET);

        assertThat(vault.open(POOL, "userpools.clients", "secret", "c1", sealed))
                .isEqualTo(SECRET);
        assertThatIllegalStateException()
                .isThrownBy(() -> vault.open(OTHER_POOL, "userpools.clients", "secret", "c1", sealed));
        assertThat(vault.mac(POOL, "code", SECRET)).isNotEqualTo(vault.mac(OTHER_POOL, "code", SECRET));
    }

    @Test
    void theBanksKeysOpenFromTheBank() {
        var vault = new PoolVault(database.keys());

        assertThat(vault.openFromBank("k1", vault.sealForBank("k1", SECRET))).isEqualTo(SECRET);
    }

    /// As the secret of a client, in an instance that has just started.
    @Test
    void whatIsSealedOpensToWhoOnlyLooksAlsoAfterARestart() {
        byte[] sealed = new PoolVault(database.keys()).seal(POOL, "userpools.clients", "secret", "c1", SECRET);
        var restarted = new PoolVault(database.keys());

        var opened = new PoolTransactions(database.transaction())
                .look(POOL, () -> restarted.open(POOL, "userpools.clients", "secret", "c1", sealed));

        assertThat(opened).isEqualTo(SECRET);
    }

    @Test
    void aSignatureIsTheSameEveryTimeAndAnotherForEachPurpose() {
        assertThat(envelope().mac("code", SECRET)).isEqualTo(envelope().mac("code", SECRET));
        assertThat(envelope().mac("code", SECRET)).isNotEqualTo(envelope().mac("body", SECRET));
    }

    @Test
    void aWrongMasterKeyIsRefusedInWords() {
        envelope();

        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> DataKeys.open(OTHER, database.transaction(), database.sql()))
                .withMessageContaining("master key is not the one");
    }

    @Test
    void aMasterKeyThatIsNoneIsRefusedWithoutQuotingIt() {
        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> MasterKey.ofBase64("dG9vIHNob3J0"))
                .withMessageContaining("base64 of 32")
                .withMessageNotContaining("dG9vIHNob3J0");
    }

    @Test
    void rotationWrapsTheKeysAnewAndLeavesWhatIsSealed() throws SQLException {
        byte[] sealed = envelope().seal(PLACE, SECRET);

        try (var owner = database.database().connectAsOwner()) {
            assertThat(new MasterKeyRotation(database.masterKey(), OTHER).run(owner))
                    .isEqualTo(1);
        }

        var rotated = DataKeys.open(OTHER, database.transaction(), database.sql());
        assertThat(new TenantgateEnvelope(rotated).open(PLACE, sealed)).isEqualTo(SECRET);
        assertThatExceptionOfType(StartRefused.class).isThrownBy(this::envelope);
    }

    @Test
    void aKeyMadeInATransactionThatIsRolledBackSealsNothingAfterIt() {
        var vault = new PoolVault(database.keys());
        var pools = new PoolTransactions(database.transaction());

        assertThatIllegalStateException()
                .isThrownBy(() -> pools.in(POOL, () -> {
                    vault.mac(POOL, "code", SECRET);
                    throw new IllegalStateException("fails");
                }));
        byte[] sealed = vault.seal(POOL, "userpools.clients", "secret", "c1", SECRET);

        var restarted = new PoolVault(database.keys());
        assertThat(restarted.open(POOL, "userpools.clients", "secret", "c1", sealed))
                .isEqualTo(SECRET);
    }

    @Test
    void keysPrintAsStars() {
        assertThat(database.masterKey()).hasToString("MasterKey[****]");
        assertThat(DataKey.random("x").toString()).endsWith("****]");
    }

    private Envelope envelope() {
        return new TenantgateEnvelope(database.keys());
    }

    private static void assertDoesNotOpen(Envelope envelope, Place place, byte[] sealed) {
        assertThatIllegalStateException().isThrownBy(() -> envelope.open(place, sealed));
    }
}
