package io.tenantgate.adapters.cognito;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.tenantgate.adapters.cognito.CognitoAdmission.Ruling;
import io.tenantgate.application.Origin;
import io.tenantgate.application.provider.AccountRef;
import io.tenantgate.application.provider.Authenticator;
import io.tenantgate.application.provider.Authenticator.Result;
import io.tenantgate.domain.auth.ChallengeName;
import io.tenantgate.domain.secrets.Password;
import io.tenantgate.domain.secrets.ProviderToken;
import io.tenantgate.domain.tenancy.AppClient;
import io.tenantgate.domain.tenancy.Placement;
import io.tenantgate.domain.tenancy.ProviderName;
import io.tenantgate.domain.tenancy.ProviderUsername;
import io.tenantgate.domain.tenancy.TenancyStrategy.PoolPerTenant;
import io.tenantgate.domain.tenancy.TenantId;
import io.tenantgate.domain.tenancy.UserPool;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// A tenant at a scripted Cognito, whose member Ann signs in there.
final class ScriptedSignIn implements AutoCloseable {
    static final String SECRET = "s3cr3ts3cr3ts3cr3ts3cr3t";
    static final String CLIENT = "client123";
    static final ProviderUsername ANN = new ProviderUsername("u-ann");
    static final Origin ORIGIN = new Origin("192.0.2.7", "Browser/1", "request-1");

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TenantId ACME = new TenantId(new UUID(0x7000L, 0x8000_0000_0000_0001L));

    private final ScriptedCognito cognito = new ScriptedCognito();
    private final AuthApi api;
    private final CognitoProvider opened;
    private Ruling ruling = new Ruling.LetIn(Optional.empty());

    ScriptedSignIn(AuthApi api) {
        this.api = api;
        var settings = cognito.settings()
                .with(new CognitoSettings.SignIn(api, URI.create("https://auth.example.com/identity")));
        var ports = new CognitoPorts(
                (_, _, _) -> ruling,
                (_, _, _) -> {},
                new RememberedNewcomers(),
                _ -> true,
                TestQuotas.none().governor(),
                InstantSource.system());
        this.opened = CognitoProvider.open(new ProviderName("west"), settings, ports, ScriptedCognito.client(settings));
        cognito.on("AdminGetUser", """
            {"Username":"u-ann","UserStatus":"CONFIRMED","UserAttributes":[{"Name":"sub","Value":"sub-ann"}]}\
            """);
        cognito.on("DescribeUserPool", """
            {"UserPool":{"Policies":{"PasswordPolicy":{"MinimumLength":8}}}}\
            """);
    }

    /// Whose client takes visitors' addresses.
    ScriptedSignIn permittingAddresses(boolean permitted) {
        cognito.on("DescribeUserPoolClient", """
            {"UserPoolClient":{"ClientId":"client123","ClientSecret":"%s",
              "EnablePropagateAdditionalUserContextData":%s}}\
            """.formatted(SECRET, permitted));
        return this;
    }

    ScriptedCognito cognito() {
        return cognito;
    }

    /// The operation of that name, as it is called in this form of the API.
    String operation(String name) {
        return switch (api) {
            case ADMIN -> "Admin" + name;
            case PUBLIC -> name;
        };
    }

    ScriptedSignIn initiating(String json) {
        cognito.on(operation("InitiateAuth"), json);
        return this;
    }

    ScriptedSignIn responding(String json) {
        cognito.on(operation("RespondToAuthChallenge"), json);
        return this;
    }

    ScriptedSignIn responding(int status, String type, String message) {
        cognito.on(operation("RespondToAuthChallenge"), status, type, message);
        return this;
    }

    TenantId tenant() {
        return ACME;
    }

    void admitNobody() {
        ruling = new Ruling.Denied("not-a-member");
    }

    /// Cognito asks.
    static String asking(String name, String session, Map<String, String> parameters, String... available) {
        var body = JSON.createObjectNode().put("ChallengeName", name).put("Session", session);
        var said = body.putObject("ChallengeParameters");
        parameters.forEach(said::put);
        var list = body.putArray("AvailableChallenges");
        for (var each : available) {
            list.add(each);
        }
        return body.toString();
    }

    /// Cognito has minted.
    static String minted() {
        return "{\"AuthenticationResult\":{%s}}".formatted(tokens());
    }

    /// The same, in a pool that tracks devices, to somebody who has named none.
    static String mintedOn(String device) {
        return """
            {"AuthenticationResult":{%s,
              "NewDeviceMetadata":{"DeviceKey":"%s","DeviceGroupKey":"-AbCd1234"}}}\
            """.formatted(tokens(), device);
    }

    private static String tokens() {
        var claims = """
            {"sub":"sub-ann","username":"u-ann","origin_jti":"%s","auth_time":1700000000}\
            """.formatted(new UUID(1, 2));
        var token = "e30."
                + Base64.getUrlEncoder().withoutPadding().encodeToString(claims.getBytes(StandardCharsets.UTF_8))
                + ".x";
        return """
            "AccessToken":"%s","IdToken":"i","RefreshToken":"r","ExpiresIn":900\
            """.formatted(token);
    }

    private Authenticator authenticator() {
        return opened.provider().authenticator();
    }

    private Placement place() {
        var pool = new UserPool("eu-west-1_aaaaaaaaa", cognito.uri() + "/eu-west-1_aaaaaaaaa");
        return new PoolPerTenant(pool, new AppClient(CLIENT)).place(ACME, new ProviderName("west"), 1);
    }

    Result begin() {
        return begin(ORIGIN);
    }

    Result begin(Origin origin) {
        return authenticator()
                .begin(place(), ACME, origin, new AccountRef.Known(ANN), new Password("Correct-Horse-7"))
                .apply();
    }

    /// What Ann is asked.
    Result.Challenged asked() {
        var result = begin();
        if (result instanceof Result.Challenged asked) {
            return asked;
        }
        throw new AssertionError("Not asked: " + result);
    }

    Result answer(Result.Challenged asked, Map<String, String> answers) {
        return answer(ACME, asked.challenge().name(), asked.session(), answers);
    }

    Result answer(TenantId tenant, ChallengeName name, ProviderToken session, Map<String, String> answers) {
        var answer = new Authenticator.Answer(ANN, name, session, answers);
        return authenticator().answer(place(), tenant, ORIGIN, answer).apply();
    }

    Result refresh() {
        return refresh(BoundToken.of(ACME, "refresh-1"));
    }

    Result refresh(ProviderToken kept) {
        return authenticator().refresh(place(), ACME, ORIGIN, ANN, kept);
    }

    void revoke(ProviderToken kept) {
        authenticator().revoke(place(), ACME, kept);
    }

    @Override
    public void close() {
        opened.close();
        cognito.close();
    }
}
