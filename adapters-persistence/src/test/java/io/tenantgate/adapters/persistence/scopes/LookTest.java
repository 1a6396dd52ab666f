package io.tenantgate.adapters.persistence.scopes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.tenantgate.adapters.persistence.DatabaseFault;
import io.tenantgate.adapters.persistence.sql.Sql;
import io.tenantgate.adapters.persistence.testing.TestDatabase;
import io.tenantgate.application.port.Scope;
import io.tenantgate.domain.tenancy.TenantId;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Work that only reads.
class LookTest {
    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    private static final Scope ACME = Scope.of(new TenantId(UUID.fromString("018f0000-0000-7000-8000-000000000001")));
    private static final String ACME_SAID = "018f0000-0000-7000-8000-000000000001";

    private final Transaction transaction = DATABASE.transaction();
    private final TenantScopes scopes = new TenantScopes(transaction);
    private final Counter counter = new Counter(DATABASE.sql());

    @BeforeAll
    static void makeTable() throws SQLException {
        Counter.create(DATABASE);
    }

    @BeforeEach
    void empty() {
        counter.empty();
    }

    @Test
    void whoLooksSeesWhatTheScopeMaySee() {
        assertThat(scopes.look(ACME, counter::settings)).isEqualTo(ACME_SAID + "/");
        assertThat(scopes.look(ACME, () -> scopes.look(Scope.PLATFORM, counter::settings)))
                .isEqualTo("platform/");
    }

    @Test
    void aThreadThatLooksCallsNobodyElse() {
        assertThat(scopes.look(ACME, scopes::open)).isTrue();
        assertThat(scopes.open()).isFalse();
    }

    @Test
    void aLookInATransactionIsAPartOfIt() {
        int seen = scopes.in(ACME, () -> {
            counter.insert("one");
            return scopes.look(ACME, () -> counter.raise("one"));
        });

        assertThat(seen).isEqualTo(1);
    }

    @Test
    void nothingOfALookStaysOnItsConnection() {
        scopes.look(ACME, counter::settings);

        String said = new Sql(transaction, DATABASE.dataSource())
                .autocommit("select coalesce(current_setting('tenantgate.scope', true), '') || '/'"
                        + " || current_setting('transaction_read_only') as said")
                .single(row -> row.text("said"));
        assertThat(said).isEqualTo("/off");
    }

    @Test
    void whoLooksWritesNothing() {
        assertThatExceptionOfType(DatabaseFault.class).isThrownBy(() -> scopes.look(ACME, () -> counter.insert("one")));
        assertThatIllegalStateException().isThrownBy(() -> scopes.look(ACME, () -> counter.insertLater("one")));
        assertThatIllegalStateException().isThrownBy(() -> scopes.look(ACME, () -> scopes.in(ACME, counter::settings)));

        assertThat(counter.names()).isEmpty();
    }
}
