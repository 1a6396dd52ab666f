package io.tenantgate.adapters.persistence.tenantgate;

import static io.tenantgate.adapters.persistence.tenantgate.Examples.NOW;
import static io.tenantgate.adapters.persistence.tenantgate.Examples.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.adapters.persistence.testing.TestDatabase;
import io.tenantgate.application.port.IdempotencyRecords.Key;
import io.tenantgate.application.port.IdempotencyRecords.Stored;
import io.tenantgate.domain.tenancy.TenantId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class JdbcIdempotencyRecordsTest {
    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    private static final Duration DAY = Duration.ofHours(24);

    private final World world = World.on(DATABASE);
    private final JdbcIdempotencyRecords records = new JdbcIdempotencyRecords(world.sql());
    private final TenantId acme = new TenantId(Examples.nextId());
    private final Key key = new Key(acme, "OPERATOR:env", "POST /v1/tenants", "a-key");

    @Test
    void theFirstClaimsAndTheNextSeesWhatStands() {
        var first = row(key, NOW);

        assertThat(claim(first, NOW)).isEmpty();

        assertThat(claim(row(key, NOW), NOW))
                .get()
                .satisfies(standing ->
                        assertThat(standing).usingRecursiveComparison().isEqualTo(first));
    }

    @Test
    void ofRacingClaimsOneSucceeds() {
        var claims = World.race(8, () -> claim(row(key, NOW), NOW));

        assertThat(claims).containsOnlyOnce(Optional.empty());
    }

    @Test
    void theSameKeyOfAnotherCallerOrRouteIsAnother() {
        claim(row(key, NOW), NOW);

        assertThat(claim(row(new Key(acme, "OPERATOR:x", key.route(), key.key()), NOW), NOW))
                .isEmpty();
        assertThat(claim(row(new Key(acme, key.caller(), "POST /v1/x", key.key()), NOW), NOW))
                .isEmpty();
    }

    @Test
    void aRowThatIsOverIsClaimedAnewWithoutItsAnswer() {
        claim(row(key, NOW), NOW);
        world.in(acme, () -> records.answer(key, bytes("answer")));
        var tomorrow = NOW.plus(DAY);

        assertThat(find(tomorrow)).isEmpty();
        assertThat(claim(row(key, tomorrow), tomorrow)).isEmpty();

        assertThat(find(tomorrow).orElseThrow().sealedAnswer()).isEmpty();
    }

    @Test
    void anAnswerIsKept() {
        claim(row(key, NOW), NOW);
        world.in(acme, () -> records.answer(key, bytes("answer")));

        assertThat(find(NOW).flatMap(Stored::sealedAnswer)).contains(bytes("answer"));
    }

    @Test
    void aLeaseThatRanOutIsTakenOverByOne() {
        var first = row(key, NOW);
        claim(first, NOW);

        var taken = World.race(
                4,
                () -> world.as(
                        acme,
                        () -> records.takeOver(
                                key, first.leaseUntil(), first.leaseUntil().plusSeconds(30))));

        assertThat(taken).containsOnlyOnce(true);
        assertThat(find(NOW).orElseThrow().id()).isEqualTo(first.id());
    }

    @Test
    void aRequestThatWasRefusedMayBeMadeAgain() {
        claim(row(key, NOW), NOW);
        world.in(acme, () -> records.release(key));

        assertThat(claim(row(key, NOW), NOW)).isEmpty();
    }

    @Test
    void anAnswerIsNeverReleased() {
        claim(row(key, NOW), NOW);
        world.in(acme, () -> {
            records.answer(key, bytes("answer"));
            records.release(key);
        });

        assertThat(find(NOW)).isPresent();
    }

    @Test
    void rowsThatAreOverDoNotStayForEver() {
        claim(row(key, NOW), NOW);
        var tomorrow = NOW.plus(DAY);
        claim(row(new Key(acme, "OPERATOR:env", "POST /v1/tenants", "another"), tomorrow), tomorrow);

        assertThat(find(NOW)).isEmpty();
    }

    private Optional<Stored> claim(Stored row, Instant now) {
        return world.as(acme, () -> records.claim(row, now));
    }

    private Optional<Stored> find(Instant now) {
        return world.as(acme, () -> records.find(key, now));
    }

    private static Stored row(Key key, Instant now) {
        return new Stored(key, Examples.nextId(), bytes("mac"), now.plusSeconds(30), now.plus(DAY), Optional.empty());
    }
}
