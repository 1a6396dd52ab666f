package io.tenantgate.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.adapters.cognito.emulator.OnCognitoLocal;
import io.tenantgate.adapters.persistence.testing.RoundTrips;
import io.tenantgate.adapters.persistence.testing.TestDatabase;
import io.tenantgate.app.api.World.Person;
import io.tenantgate.app.api.World.Place;
import io.tenantgate.application.Origin;
import io.tenantgate.application.sessions.RefreshSession;
import io.tenantgate.application.sessions.Tokens;
import io.tenantgate.application.signin.SignIn;
import io.tenantgate.domain.members.LoginName;
import io.tenantgate.domain.secrets.Password;
import io.tenantgate.domain.tenancy.TenantId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/// How often a request goes to the database and back; on a busy machine that is most of what it takes there. What is
/// remembered from an earlier request, and a lease of a provider's quota, are not counted.
@SuppressWarnings("NullAway.Init") // before all tests
@ExtendWith(AwsKeys.class)
class RoundTripsTest {
    private static final Origin ORIGIN = new Origin("192.0.2.7", "tests", "request-1");
    private static final String QUOTAS = "lease_quota(";

    @RegisterExtension
    static final OnCognitoLocal COGNITO = new OnCognitoLocal();

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.stocked();

    private static Service service;

    @BeforeAll
    static void serve() {
        var variables = new HashMap<>(Map.of(
                "TENANTGATE_PROVIDERS_BUILTIN_KIND", "builtin",
                "TENANTGATE_TENANCY_PROVIDER", "builtin",
                "TENANTGATE_PROVIDERS_WEST_KIND", "cognito",
                "TENANTGATE_PROVIDERS_WEST_ENDPOINT",
                        COGNITO.local().door().uri().toString(),
                "AWS_REGION", "eu-west-1"));
        variables.put(
                "DATASOURCES_DEFAULT_URL",
                RoundTrips.watching(DATABASE.creator().url()));
        service = Service.beside(DATABASE, variables);
    }

    @AfterAll
    static void leave() {
        service.close();
    }

    /// The tenant with what the name means; admission, asked before tokens are handed on; session and audit event.
    @Test
    void aSignInAtCognitoTakesThree() {
        var person = atCognito();
        signIn(person);

        assertThat(trips(() -> signIn(person))).hasSize(3);
    }

    /// The session with the member's standing; admission; the next token and the audit event.
    @Test
    void aRefreshAtCognitoTakesFour() {
        assertRefreshTakes(4, atCognito());
    }

    /// The tenant with what the name means; the engine's client, account and lockout, and once more account and lockout
    /// under its lock; admission for the engine's tokens, and where they arrive; all that is written.
    @Test
    void aSignInAtTheBuiltInPoolsTakesNine() {
        var person = inABuiltInPool();
        signIn(person);

        assertThat(trips(() -> signIn(person))).hasSize(9);
    }

    /// The session with the member's standing; the engine's grant; admission; the next token and the audit event.
    @Test
    void aRefreshAtTheBuiltInPoolsTakesFour() {
        assertRefreshTakes(4, inABuiltInPool());
    }

    private static void assertRefreshTakes(int number, Person person) {
        var tokens = refresh(person, signIn(person));

        assertThat(trips(() -> refresh(person, tokens))).hasSize(number);
    }

    private static List<String> trips(Runnable work) {
        return RoundTrips.of(work).stream()
                .filter(sent -> !sent.contains(QUOTAS))
                .toList();
    }

    private static Person atCognito() {
        var tenant = tenant("west");
        var email = UUID.randomUUID() + "@example.com";
        service.world().signUp(tenant, email, World.PASSWORD);
        var code = Eventually.get(() -> COGNITO.local().post().newestCode(email), Optional::isPresent);
        var body = Map.of("username", email, "code", code.orElseThrow());
        var confirmed = service.world().anyone().post(tenant.auth("confirm-sign-up"), body);
        return new Person(tenant, email, World.PASSWORD, confirmed.field("/user_id"));
    }

    private static Person inABuiltInPool() {
        return service.world().person(tenant("builtin"));
    }

    private static Place tenant(String provider) {
        var registered = service.world().register(Map.of("provider", provider));
        return new Place(registered.field("/id"), registered.field("/slug"), "");
    }

    private static TenantId idOf(Place tenant) {
        return new TenantId(UUID.fromString(tenant.id()));
    }

    private static Tokens signIn(Person person) {
        var command = new SignIn.Command(
                ORIGIN, idOf(person.tenant()), new LoginName(person.email()), new Password(person.password()));
        if (service.bean(SignIn.class).handle(command) instanceof SignIn.Outcome.SignedIn(var tokens)) {
            return tokens;
        }
        throw new AssertionError("Not signed in");
    }

    private static Tokens refresh(Person person, Tokens tokens) {
        var command = new RefreshSession.Command(ORIGIN, idOf(person.tenant()), tokens.refreshToken());
        if (service.bean(RefreshSession.class).handle(command) instanceof RefreshSession.Outcome.Refreshed(var next)) {
            return next;
        }
        throw new AssertionError("Not refreshed");
    }
}
