package io.tenantgate.adapters.cognito;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.adapters.cognito.ScriptedCognito.Received;
import io.tenantgate.application.provider.Finding;
import io.tenantgate.application.provider.Finding.Code;
import io.tenantgate.domain.tenancy.AppClient;
import io.tenantgate.domain.tenancy.Placement;
import io.tenantgate.domain.tenancy.ProviderName;
import io.tenantgate.domain.tenancy.Shard;
import io.tenantgate.domain.tenancy.ShardId;
import io.tenantgate.domain.tenancy.TenancyStrategy.AttributePerTenant;
import io.tenantgate.domain.tenancy.TenancyStrategy.PoolPerTenant;
import io.tenantgate.domain.tenancy.TenantId;
import io.tenantgate.domain.tenancy.UserPool;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProviderChain;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.auth.credentials.SystemPropertyCredentialsProvider;

class CognitoExaminerTest {
    private static final String LIST = "ListUserPools";
    private static final String POOL = "DescribeUserPool";
    private static final String CLIENT = "DescribeUserPoolClient";
    private static final String HERE = "Amazon Cognito in eu-west-1 at 127.0.0.1";
    private static final Finding UNREACHABLE = new Finding(Code.UNREACHABLE, HERE);
    private static final TenantId ACME = new TenantId(new UUID(0x7000L, 0x8000_0000_0000_0001L));
    private static final String GOOD_POOL = """
        {"UserPool":{"Id":"eu-west-1_aaaaaaaaa","AutoVerifiedAttributes":["email"]}}\
        """;
    private static final String GOOD_CLIENT = """
        {"UserPoolClient":{"ClientId":"c1","ClientSecret":"s3cr3t",
          "ExplicitAuthFlows":["ALLOW_ADMIN_USER_PASSWORD_AUTH","ALLOW_REFRESH_TOKEN_AUTH"]}}\
        """;

    private final ScriptedCognito cognito = new ScriptedCognito();

    @AfterEach
    void leave() {
        cognito.close();
    }

    private static Placement place(String pool) {
        return new PoolPerTenant(new UserPool(pool, "https://issuer.example/" + pool), new AppClient("c1"))
                .place(ACME, new ProviderName("west"), 1);
    }

    private static final Placement PLACE = place("eu-west-1_aaaaaaaaa");

    private List<Finding> examine(Placement... places) {
        return examine(cognito.settings(), places);
    }

    private static List<Finding> examine(CognitoSettings settings, Placement... places) {
        var credentials = AwsBasicCredentials.create("test", "test");
        return examine(settings, StaticCredentialsProvider.create(credentials), places);
    }

    private static List<Finding> examine(
            CognitoSettings settings, AwsCredentialsProvider credentials, Placement... places) {
        var line = CognitoLine.of(settings, TestQuotas.none(), InstantSource.system());
        try (var calls = new CognitoCalls(CognitoClient.open(settings, credentials), line)) {
            return new CognitoExaminer(calls, settings).examine(List.of(places));
        }
    }

    @Test
    void aPoolThatWasThereBeforeIsLookedAtBeforeItHasATenant() {
        listing().on(POOL, 400, "ResourceNotFoundException", "no");
        assertThat(adopted(Optional.empty())).containsExactly(new Finding(Code.NO_SUCH_POOL, "eu-west-1_theirs"));
    }

    @Test
    void itsClientHasItsOwnSecretOrNone() {
        describing().on(CLIENT, GOOD_CLIENT);
        assertThat(adopted(Optional.empty())).isEmpty();
        assertThat(adopted(Optional.of("s3cr3t"))).isEmpty();
        assertThat(adopted(Optional.of("another"))).containsExactly(new Finding(Code.SECRET_WRONG, "c1"));
    }

    @Test
    void aPublicClientOfTheirsIsNothingWrong() {
        describing().on(CLIENT, GOOD_CLIENT.replace("\"ClientSecret\":\"s3cr3t\",", ""));
        assertThat(adopted(Optional.empty())).isEmpty();
        assertThat(adopted(Optional.of("s3cr3t"))).containsExactly(new Finding(Code.SECRET_WRONG, "c1"));
    }

    @Test
    void oneThatIssuesWhatNobodyCanRevokeIsToldOf() {
        describing().on(CLIENT, GOOD_CLIENT.replace("{\"ClientId\"", "{\"EnableTokenRevocation\":false,\"ClientId\""));
        assertThat(adopted(Optional.empty())).containsExactly(new Finding(Code.REVOCATION_OFF, "c1"));
    }

    private List<Finding> adopted(Optional<String> secret) {
        return examine(cognito.settings().adopting(theirs(secret)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ",\"AutoVerifiedAttributes\":[]",
                ",\"AutoVerifiedAttributes\":[\"phone_number\"]",
                ",\"AliasAttributes\":[\"email\"],\"UsernameAttributes\":[]",
                ",\"AdminCreateUserConfig\":{\"AllowAdminCreateUserOnly\":false}"
            })
    void aPoolThatSendsNoCodesIsToldOfAndItsClientIsLookedAtToo(String settings) {
        listing()
                .on(POOL, "{\"UserPool\":{\"Id\":\"eu-west-1_theirs\"%s}}".formatted(settings))
                .on(CLIENT, GOOD_CLIENT);

        assertThat(adopted(Optional.of("another")))
                .containsExactly(
                        new Finding(
                                Code.CODES_NOT_SENT,
                                "user pool eu-west-1_theirs verifies no e-mail address; put email among its"
                                        + " AutoVerifiedAttributes, by update-user-pool"),
                        new Finding(Code.SECRET_WRONG, "c1"));
    }

    @Test
    void whereNobodyCanSignUpNobodyWaitsForACode() {
        listing()
                .on(POOL, "{\"UserPool\":{\"AdminCreateUserConfig\":{\"AllowAdminCreateUserOnly\":true}}}")
                .on(CLIENT, GOOD_CLIENT);

        assertThat(adopted(Optional.empty())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[\"email\"]", "[\"email\",\"phone_number\"]", "[\"phone_number\"]"})
    void whereAddressesOrNumbersAreTheUsernamesNobodyWaitsForACodeOfThePool(String usernames) {
        listing()
                .on(POOL, "{\"UserPool\":{\"UsernameAttributes\":%s}}".formatted(usernames))
                .on(CLIENT, GOOD_CLIENT);

        assertThat(adopted(Optional.empty())).isEmpty();
    }

    @Test
    void oneThatTracksDevicesIsToldOfWhereTheirKeysAreNotTold() {
        listing()
                .on(POOL, """
                    {"UserPool":{"Id":"eu-west-1_theirs","AutoVerifiedAttributes":["email"],
                      "DeviceConfiguration":{"ChallengeRequiredOnNewDevice":false}}}\
                    """)
                .on(CLIENT, GOOD_CLIENT.replace("ALLOW_ADMIN", "ALLOW_USER_PASSWORD_AUTH\",\"ALLOW_ADMIN"));
        var unsigned = new CognitoSettings.SignIn(AuthApi.PUBLIC, URI.create("https://auth.example.com"));

        assertThat(adopted(Optional.empty()))
                .containsExactly(new Finding(
                        Code.DEVICES_TRACKED,
                        "user pool eu-west-1_theirs tracks devices, and auth-api is admin; set auth-api to public,"
                                + " or let the pool have no DeviceConfiguration, by update-user-pool"));
        assertThat(examine(cognito.settings().with(unsigned).adopting(theirs(Optional.empty()))))
                .isEmpty();
    }

    private static AdoptedClient theirs(Optional<String> secret) {
        return new AdoptedClient("eu-west-1_theirs", "c1", secret.map(ClientSecret::new));
    }

    private ScriptedCognito listing() {
        return cognito.on(LIST, "{\"UserPools\":[]}");
    }

    private ScriptedCognito describing() {
        return listing().on(POOL, GOOD_POOL);
    }

    @Test
    void nothingIsFoundWhereAllIsWellAndOnlyReadsAreMade() {
        describing().on(CLIENT, GOOD_CLIENT);

        assertThat(examine(PLACE)).isEmpty();
        assertThat(cognito.received()).extracting(Received::operation).containsExactly(LIST, POOL, CLIENT);
    }

    private List<Finding> examineFactors(String there) {
        cognito.on("GetUserPoolMfaConfig", there);
        var factors = SecondFactors.of("required", List.of("totp"));
        var template = new PoolTemplate(PoolTemplate.Messages.USUAL, factors, List.of(), Map.of());
        return examine(cognito.settings().with(template), PLACE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {"MfaConfiguration":"OFF"}                                                             | MfaConfiguration ON, SoftwareTokenMfaConfiguration
        {"MfaConfiguration":"OPTIONAL","SoftwareTokenMfaConfiguration":{"Enabled":true}}        | MfaConfiguration ON
        {"MfaConfiguration":"ON","SoftwareTokenMfaConfiguration":{"Enabled":false}}             | SoftwareTokenMfaConfiguration
        """)
    void aPoolOfOursThatTakesNoSecondFactorsIsToldOf(String there, String lacks) {
        describing().on(CLIENT, GOOD_CLIENT);

        assertThat(examineFactors(there))
                .containsExactly(new Finding(
                        Code.SECOND_FACTORS_LACK, "user pool eu-west-1_aaaaaaaaa lacks %s".formatted(lacks)));
    }

    @Test
    void moreThanIsConfiguredIsNothingWrong() {
        describing().on(CLIENT, GOOD_CLIENT);

        assertThat(examineFactors("""
            {"MfaConfiguration":"ON","SoftwareTokenMfaConfiguration":{"Enabled":true},
              "SmsMfaConfiguration":{"SmsConfiguration":{"SnsCallerArn":"arn:aws:iam::123456789012:role/texts"}}}\
            """)).isEmpty();
    }

    @Test
    void whatATeamSaysOfItsOwnPoolIsNotJudged() {
        describing().on(CLIENT, GOOD_CLIENT);
        var factors = SecondFactors.of("required", List.of("totp"));
        var template = new PoolTemplate(PoolTemplate.Messages.USUAL, factors, List.of(), Map.of());

        assertThat(examine(cognito.settings().with(template).adopting(theirs(Optional.empty()))))
                .isEmpty();
    }

    @Test
    void withoutCredentialsNothingIsSent() {
        var none = AwsCredentialsProviderChain.of(SystemPropertyCredentialsProvider.create());

        assertThat(examine(cognito.settings(), none, PLACE)).containsExactly(new Finding(Code.NO_CREDENTIALS, HERE));
        assertThat(cognito.received()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UnrecognizedClientException",
                "ExpiredTokenException",
                "InvalidSignatureException",
                "IncompleteSignatureException",
                "MissingAuthenticationTokenException"
            })
    void credentialsThatAwsDoesNotTakeAreOneFinding(String type) {
        cognito.on(LIST, 400, type, "The security token included in the request is invalid.");

        assertThat(examine(PLACE)).containsExactly(new Finding(Code.CREDENTIALS_REFUSED, HERE));
    }

    @Test
    void aSignatureForAnotherRegionTellsThatTheRegionIsWrong() {
        cognito.on(LIST, 400, "InvalidSignatureException", "Credential should be scoped to a valid region.");

        assertThat(examine(PLACE)).containsExactly(new Finding(Code.WRONG_REGION, HERE + " is another one's"));
    }

    @Test
    void aRegionThatHasNoCognitoIsWrong() {
        var settings = CognitoSettings.of("xx-nowhere-9").waiting(Duration.ofSeconds(2));

        assertThat(examine(settings, PLACE))
                .containsExactly(new Finding(Code.WRONG_REGION, "there is no Amazon Cognito in xx-nowhere-9"));
    }

    @Test
    void anEndpointThatRefusesConnectionsOrNeverAnswersIsUnreachable() {
        var closed = new ScriptedCognito();
        closed.close();
        cognito.on(LIST, cognito.stalling());

        assertThat(examine(closed.settings(), PLACE)).containsExactly(UNREACHABLE);
        assertThat(examine(cognito.settings().waiting(Duration.ofMillis(200)), PLACE))
                .containsExactly(UNREACHABLE);
    }

    @Test
    void anEndpointThatNobodyKnowsIsUnreachableWhicheverTheRegion() {
        var settings = CognitoSettings.of("eu-west-1").with(URI.create("http://cognito.invalid"));

        assertThat(examine(settings))
                .containsExactly(new Finding(Code.UNREACHABLE, "Amazon Cognito in eu-west-1 at cognito.invalid"));
    }

    @ParameterizedTest
    @CsvSource({"500,InternalErrorException", "503,ServiceUnavailable", "400,NobodyHasHeardOfThis"})
    void whatNobodyHereCanMendIsAFaultOfTheirs(int status, String type) {
        cognito.on(LIST, status, type, "no");

        assertThat(examine(PLACE)).containsExactly(new Finding(Code.FAILING, HERE));
    }

    @Test
    void throttlingIsFoundAndNothingMoreIsAskedForThen() {
        listing().on(POOL, 400, "TooManyRequestsException", "Rate exceeded");

        assertThat(examine(PLACE, place("eu-west-1_bbbbbbbbb"))).containsExactly(new Finding(Code.THROTTLED, HERE));
        assertThat(cognito.received(POOL))
                .extracting(request -> request.text("UserPoolId"))
                .containsOnly("eu-west-1_aaaaaaaaa");
    }

    @Test
    void aQuotaThatIsSpentIsThrottlingToo() {
        try (var calls = cognito.calls(new TestQuotas(0).gate())) {
            assertThat(new CognitoExaminer(calls, cognito.settings()).examine(List.of()))
                    .containsExactly(new Finding(Code.THROTTLED, HERE));
        }
    }

    @Test
    void aPermissionThatIsMissingIsNamedAndTheOthersAreTried() {
        var message = "User: arn:aws:iam::1:user/x is not authorized to perform: cognito-idp:X on resource: *";
        cognito.on(LIST, 400, "AccessDeniedException", message)
                .on(POOL, 400, "AccessDeniedException", message)
                .on(CLIENT, 400, "AccessDeniedException", message);

        assertThat(examine(PLACE))
                .extracting(Finding::detail)
                .containsExactly(
                        "The credentials may not do cognito-idp:ListUserPools.",
                        "The credentials may not do cognito-idp:DescribeUserPool.",
                        "The credentials may not do cognito-idp:DescribeUserPoolClient.");
    }

    @Test
    void aPoolThatIsNotThereIsNamedAndTheNextIsLookedAt() {
        listing()
                .on(POOL, 400, "ResourceNotFoundException", "User pool eu-west-1_aaaaaaaaa does not exist.")
                .on(POOL, GOOD_POOL)
                .on(CLIENT, 400, "ResourceNotFoundException", "User pool client c1 does not exist.");

        assertThat(examine(PLACE, place("eu-west-1_bbbbbbbbb")))
                .containsExactly(
                        new Finding(Code.NO_SUCH_POOL, "eu-west-1_aaaaaaaaa"), new Finding(Code.NO_SUCH_CLIENT, "c1"));
    }

    @Test
    void aPoolOfAnotherRegionTellsThatTheRegionIsWrong() {
        listing().on(POOL, 400, "ResourceNotFoundException", "User pool us-east-1_aaaaaaaaa does not exist.");

        assertThat(examine(place("us-east-1_aaaaaaaaa")))
                .containsExactly(
                        new Finding(Code.WRONG_REGION, "the user pool us-east-1_aaaaaaaaa is not in eu-west-1"));
    }

    @Test
    void aClientThatDoesNotAllowOurFlowIsNamedWithTheFlow() {
        describing().on(CLIENT, """
            {"UserPoolClient":{"ClientId":"c1","ClientSecret":"s","ExplicitAuthFlows":["ALLOW_USER_SRP_AUTH"]}}\
            """);

        assertThat(examine(PLACE))
                .containsExactly(new Finding(
                        Code.FLOW_NOT_ENABLED,
                        "app client c1 lacks ALLOW_ADMIN_USER_PASSWORD_AUTH; let it allow"
                                + " ALLOW_ADMIN_USER_PASSWORD_AUTH and ALLOW_REFRESH_TOKEN_AUTH,"
                                + " by update-user-pool-client"));
    }

    @Test
    void aClientWithoutASecretIsNamedTheRegistrarToo() {
        var shard = new Shard(new ShardId(new UUID(0x7000L, 0x8000_0000_0000_0002L)), PLACE.pool());
        var place = new AttributePerTenant(shard, new AppClient("c1"), new AppClient("registrar"))
                .place(ACME, new ProviderName("west"), 1);
        describing().on(CLIENT, GOOD_CLIENT).on(CLIENT, "{\"UserPoolClient\":{\"ClientId\":\"registrar\"}}");

        assertThat(examine(place)).containsExactly(new Finding(Code.SECRET_REQUIRED, "registrar"));
    }
}
