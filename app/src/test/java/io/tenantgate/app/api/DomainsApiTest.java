package io.tenantgate.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.tenantgate.adapters.persistence.database.Database;
import io.tenantgate.testkit.dns.NameServer;
import io.tenantgate.testkit.dns.Zone.Mishap;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A service that asks a name server on loopback.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DomainsApiTest {
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(6);

    private final MovableClock clock = new MovableClock();
    private final NameServer dns = NameServer.start();
    private Service service;
    private World world;

    @BeforeAll
    void start() {
        service = Service.start(clock, Map.of("TENANTGATE_DNS_SERVERS", dns.setting()));
        world = service.world();
    }

    @AfterAll
    void stop() {
        service.close();
        dns.close();
    }

    @Test
    void aDomainIsVerifiedByItsRecordAndThenLeadsToItsTenant() {
        var ann = world.person(world.tenant(), "ann@one.example");
        var claimed = claim(ann.tenant(), "one.example");
        assertThat(signIn(ann)).isEqualTo("401 invalid_credentials");

        prove(claimed);
        var verified = verify(ann.tenant(), claimed);

        assertThat(claimed.field("/status")).isEqualTo("pending");
        assertThat(claimed.field("/record/name")).isEqualTo("_tenantgate.one.example");
        assertThat(verified.field("/status")).isEqualTo("verified");
        assertThat(verified.field("/last_check/seen")).isEqualTo("proof");
        assertThat(signIn(ann)).isEqualTo("200");
        assertThat(forgot("ann@one.example")).isEqualTo("202");
        assertThat(world.message(ann.tenant(), "ann@one.example")).isNotNull();
    }

    @Test
    void whatIsNotProvenStaysPendingAndTellsWhatWasSeen() {
        var acme = world.tenant();
        var claimed = claim(acme, "two.example");
        var name = claimed.field("/record/name");

        assertThat(seen(acme, claimed)).isEqualTo("pending nothing");
        dns.says(name, "tenantgate-verification=of-another", "v=spf1 -all");
        assertThat(seen(acme, claimed)).isEqualTo("pending others");
        dns.says(name, Mishap.SERVER_FAILURE);
        assertThat(seen(acme, claimed)).isEqualTo("pending no_answer");
        dns.says(name, "v=spf1 -all", claimed.field("/record/value"));
        assertThat(seen(acme, claimed)).isEqualTo("verified proof");
        dns.says(name, Mishap.NO_NAME);
        assertThat(seen(acme, claimed)).isEqualTo("verified nothing");
    }

    @Test
    void theDnsIsNotAskedAgainAtOnce() {
        var acme = world.tenant();
        var claimed = claim(acme, "again.example");

        verify(acme, claimed);
        var second = verify(acme, claimed);

        assertThat(second.outcome()).isEqualTo("429 rate_limited");
        assertThat(dns.asked())
                .filteredOn(asked -> asked.contains("again.example"))
                .hasSize(1);
    }

    @Test
    void ofThoseWhoLookAtOnceOneAsksTheDns() throws Exception {
        var acme = world.tenant();
        var claimed = claim(acme, "crowd.example");
        Callable<String> look = () -> verify(acme, claimed).outcome();

        try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            assertThat(crowd.invokeAll(List.of(look, look, look, look)).stream().map(Future::resultNow))
                    .containsOnlyOnce("200")
                    .containsOnly("200", "429 rate_limited");
        }
        assertThat(dns.asked())
                .filteredOn(asked -> asked.contains("crowd.example"))
                .hasSize(1);
    }

    @Test
    void noConnectionIsHeldWhileTheDnsIsAsked() throws SQLException {
        var acme = world.tenant();
        var claimed = claim(acme, "slow.example");
        dns.says(claimed.field("/record/name"), Mishap.SILENCE);
        var pool = service.bean(Database.class)
                .dataSource()
                .unwrap(HikariDataSource.class)
                .getHikariPoolMXBean();

        var answer = CompletableFuture.supplyAsync(() -> verify(acme, claimed));
        Eventually.get(dns::asked, asked -> asked.contains("udp " + claimed.field("/record/name")));

        assertThat(Eventually.get(() -> answer.isDone() ? -1 : pool.getActiveConnections(), held -> held <= 0))
                .isZero();
        assertThat(answer.join().field("/last_check/seen")).isEqualTo("no_answer");
    }

    @Test
    void aClaimBlocksNobodyAndOfTwoWhoProveOneHasIt() {
        var acme = world.tenant();
        var globex = world.tenant();
        var ours = claim(acme, "both.example");
        var theirs = claim(globex, "both.example");
        dns.says("_tenantgate.both.example", ours.field("/record/value"), theirs.field("/record/value"));

        assertThat(verify(acme, ours).field("/status")).isEqualTo("verified");
        var late = verify(globex, theirs);

        assertThat(late.outcome()).isEqualTo("409 conflict");
        assertThat(late.text()).doesNotContain(acme.slug()).doesNotContain(acme.id());
        assertThat(statusAt(globex)).isEqualTo("pending");
    }

    @Test
    void whoRacesForADomainGetsItOrAConflict() throws Exception {
        var acme = world.tenant();
        var globex = world.tenant();
        var ours = claim(acme, "raced.example");
        var theirs = claim(globex, "raced.example");
        dns.says("_tenantgate.raced.example", ours.field("/record/value"), theirs.field("/record/value"));
        Callable<String> one = () -> verify(acme, ours).outcome();
        Callable<String> other = () -> verify(globex, theirs).outcome();

        try (var racers = Executors.newVirtualThreadPerTaskExecutor()) {
            assertThat(racers.invokeAll(List.of(one, other)).stream().map(Future::resultNow))
                    .containsExactlyInAnyOrder("200", "409 conflict");
        }
    }

    @Test
    void whoseRecordIsGoneLosesTheDomainToWhoProvesIt() {
        var ann = world.person(world.tenant(), "ann@sold.example");
        var buyer = world.tenant();
        var old = claim(ann.tenant(), "sold.example");
        prove(old);
        verify(ann.tenant(), old);
        var bought = claim(buyer, "sold.example");

        prove(bought);

        assertThat(verify(buyer, bought).field("/status")).isEqualTo("verified");
        assertThat(statusAt(ann.tenant())).isEqualTo("pending");
        assertThat(signIn(ann)).isEqualTo("401 invalid_credentials");
    }

    @Test
    void aDomainThatIsGivenUpLeadsNowhere() {
        var ann = world.person(world.tenant(), "ann@given.example");
        var claimed = claim(ann.tenant(), "given.example");
        prove(claimed);
        verify(ann.tenant(), claimed);

        var gone = world.operator().delete(path(ann.tenant()) + "/" + claimed.field("/id"));

        assertThat(gone.outcome()).isEqualTo("204");
        assertThat(signIn(ann)).isEqualTo("401 invalid_credentials");
        assertThat(world.operator().get(path(ann.tenant())).json().path("items"))
                .isEmpty();
    }

    @Test
    void theDomainOfATenantThatIsShutLeadsNowhereUntilItIsOpen() {
        var ann = world.person(world.tenant(), "ann@shut.example");
        var claimed = claim(ann.tenant(), "shut.example");
        prove(claimed);
        verify(ann.tenant(), claimed);
        var tenant = "/v1/tenants/" + ann.tenant().slug();

        world.operator().post(tenant + "/suspend", Map.of());
        assertThat(signIn(ann)).isEqualTo("401 invalid_credentials");
        world.operator().post(tenant + "/resume", Map.of());
        assertThat(signIn(ann)).isEqualTo("200");
    }

    @Test
    void aSubdomainIsADomainOfItsOwn() {
        var ann = world.person(world.tenant(), "ann@eu.whole.example");
        var claimed = claim(ann.tenant(), "whole.example");
        prove(claimed);
        verify(ann.tenant(), claimed);

        assertThat(signIn(ann)).isEqualTo("401 invalid_credentials");
    }

    @Test
    void whoNamesATenantIsServedThere() {
        var ann = world.person(world.tenant(), "ann@named.example");
        var globex = world.tenant();
        var claimed = claim(globex, "named.example");
        prove(claimed);
        verify(globex, claimed);
        var there = world.anyone().with("Tenant", ann.tenant().slug());
        var body = Map.of("username", ann.email(), "password", ann.password());

        assertThat(there.post("/v1/auth/sign-in", body).outcome()).isEqualTo("200");
    }

    @Test
    void whoHasNoAddressOrOneOfNobodysDomainIsAnsweredAsAnybody() {
        var nobody = forgotten("ann@nobodys.example");

        assertThat(nobody.outcome()).isEqualTo("202");
        assertThat(nobody.field("/code_delivery/destination")).isEqualTo("a***@n***");
        assertThat(forgot("ann")).isEqualTo("400 tenant_required");
        assertThat(world.anyone()
                        .post("/v1/auth/sign-in", Map.of("username", "ann", "password", World.PASSWORD))
                        .outcome())
                .isEqualTo("400 tenant_required");
    }

    @ParameterizedTest
    @CsvSource({
        "Straße.example,''",
        "MÜLLER.example,xn--mller-kva.example",
        "XN--MLLER-KVA.Example.,xn--mller-kva.example",
        "bücher。example,xn--bcher-kva.example",
        "Eu.Acme.Example,eu.acme.example"
    })
    void anyFormOfADomainIsOne(String typed, String kept) {
        var made = world.operator().post(path(world.tenant()), Map.of("domain", typed));

        assertThat(made.outcome()).isEqualTo(kept.isEmpty() ? "400 invalid_request" : "201");
        assertThat(made.field("/domain")).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "example",
                ".",
                "a..example",
                "-a.example",
                "a_b.example",
                "10.0.0.1",
                "[::1]",
                "gmail.com",
                "mail.gmail.com",
                "co.uk",
                "github.io",
                "ann@acme.example",
                "http://acme.example",
                "acme.example/x",
                "*.acme.example",
                "xn--.example",
                "xn--.example",
                "a b.example",
                "acme.example\\u0000"
            })
    void whatCannotBeATenantsOwnIsRefused(String typed) {
        var made = world.operator().post(path(world.tenant()), Map.of("domain", typed));

        assertThat(made.outcome()).isEqualTo("400 invalid_request");
        assertThat(made.field("/errors/0/field")).isEqualTo("domain");
    }

    @Test
    void aTenantClaimsADomainOnceAndAHundredAtMost() {
        var acme = world.tenant();
        for (int count = 0; count < 100; count++) {
            claim(acme, "d" + count + ".example");
        }

        var more = Map.of("domain", "more.example");
        assertThat(world.operator().post(path(acme), more).outcome()).isEqualTo("409 limit_exceeded");
        var globex = world.tenant();
        claim(globex, "more.example");
        assertThat(world.operator().post(path(globex), more).outcome()).isEqualTo("409 conflict");
    }

    @Test
    void aForeignClaimIsNobodys() {
        var acme = world.tenant();
        var claimed = claim(acme, "foreign.example");
        var globex = world.tenant();
        var foreign = path(globex) + "/" + claimed.field("/id");

        assertThat(world.operator().delete(foreign).outcome()).isEqualTo("404 not_found");
        assertThat(world.operator().post(foreign + "/verify", Map.of()).outcome())
                .isEqualTo("404 not_found");
        assertThat(statusAt(acme)).isEqualTo("pending");
    }

    private Api.Answer claim(World.Place tenant, String domain) {
        var made = world.operator().post(path(tenant), Map.of("domain", domain));
        assertThat(made.outcome()).as(made.text()).isEqualTo("201");
        return made;
    }

    private void prove(Api.Answer claimed) {
        dns.says(claimed.field("/record/name"), claimed.field("/record/value"));
    }

    private Api.Answer verify(World.Place tenant, Api.Answer claimed) {
        return world.operator().post(path(tenant) + "/" + claimed.field("/id") + "/verify", Map.of());
    }

    private String seen(World.Place tenant, Api.Answer claimed) {
        clock.forward(BETWEEN_LOOKS);
        var looked = verify(tenant, claimed);
        return looked.field("/status") + " " + looked.field("/last_check/seen");
    }

    private String statusAt(World.Place tenant) {
        return world.operator().get(path(tenant)).field("/items/0/status");
    }

    private String signIn(World.Person person) {
        return world.anyone()
                .post("/v1/auth/sign-in", Map.of("username", person.email(), "password", person.password()))
                .outcome();
    }

    private String forgot(String username) {
        return forgotten(username).outcome();
    }

    private Api.Answer forgotten(String username) {
        return world.anyone().post("/v1/auth/forgot-password", Map.of("username", username));
    }

    private static String path(World.Place tenant) {
        return "/v1/tenants/" + tenant.slug() + "/domains";
    }
}
