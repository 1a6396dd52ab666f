package io.tenantgate.adapters.cognito.emulator;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.cognitoidentityprovider.CognitoIdentityProviderClient;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AttributeType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AuthFlowType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AuthenticationResultType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.CreateUserPoolRequest;
import software.amazon.awssdk.services.cognitoidentityprovider.model.ExplicitAuthFlowsType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.MessageActionType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.UserPoolClientType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.UserStatusType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.UserType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.UsernameAttributeType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.VerifiedAttributeType;

/// A team that has used Amazon Cognito before there was Tenantgate: a pool, an app client and people, made by the plain
/// SDK.
public final class Team implements AutoCloseable {
    /// Everybody's.
    public static final String PASSWORD = "Correct-Horse-7";

    private final CognitoIdentityProviderClient cognito;
    private final String pool;
    private final UserPoolClientType client;

    private Team(CognitoIdentityProviderClient cognito, CreateUserPoolRequest pool, Boolean secret) {
        this.cognito = cognito;
        this.pool = cognito.createUserPool(pool).userPool().id();
        this.client = newClient(secret);
    }

    /// Whose people sign in by address, in a browser: the client has no secret.
    public static Team ofAddresses(CognitoLocal local) {
        var request = CreateUserPoolRequest.builder()
                .poolName(newName())
                .usernameAttributes(UsernameAttributeType.EMAIL)
                .build();
        return new Team(clientOf(local), request, Boolean.FALSE);
    }

    /// The same, with a client that has a secret, as servers have.
    public static Team ofAddressesWithASecret(CognitoLocal local) {
        var request = CreateUserPoolRequest.builder()
                .poolName(newName())
                .usernameAttributes(UsernameAttributeType.EMAIL, UsernameAttributeType.PHONE_NUMBER)
                .build();
        return new Team(clientOf(local), request, Boolean.TRUE);
    }

    /// Whose people sign in by their telephone numbers.
    public static Team ofNumbers(CognitoLocal local) {
        var request = CreateUserPoolRequest.builder()
                .poolName(newName())
                .usernameAttributes(UsernameAttributeType.PHONE_NUMBER)
                .build();
        return new Team(clientOf(local), request, Boolean.FALSE);
    }

    /// Whose people have usernames, and whose client has a secret.
    public static Team ofNames(CognitoLocal local) {
        var request = CreateUserPoolRequest.builder().poolName(newName()).build();
        return new Team(clientOf(local), request, Boolean.TRUE);
    }

    /// The same, in a pool that sends a code to whoever signs up.
    public static Team ofNamesWithCodes(CognitoLocal local) {
        var request = CreateUserPoolRequest.builder()
                .poolName(newName())
                .autoVerifiedAttributes(VerifiedAttributeType.EMAIL)
                .build();
        return new Team(clientOf(local), request, Boolean.TRUE);
    }

    /// The same, in a pool that tracks the devices by which people sign in.
    public static Team ofTrackedDevices(CognitoLocal local) {
        var request = CreateUserPoolRequest.builder()
                .poolName(newName())
                .deviceConfiguration(of -> of.challengeRequiredOnNewDevice(Boolean.TRUE))
                .build();
        return new Team(clientOf(local), request, Boolean.TRUE);
    }

    private static String newName() {
        return "team-" + UUID.randomUUID();
    }

    private static CognitoIdentityProviderClient clientOf(CognitoLocal local) {
        return CognitoIdentityProviderClient.builder()
                .region(Region.EU_WEST_1)
                .endpointOverride(local.door().uri())
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("team", "team")))
                .httpClient(Apache5HttpClient.create())
                .build();
    }

    private UserPoolClientType newClient(Boolean secret) {
        return cognito.createUserPoolClient(of -> of.userPoolId(pool)
                        .clientName("web")
                        .generateSecret(secret)
                        .explicitAuthFlows(
                                ExplicitAuthFlowsType.ALLOW_ADMIN_USER_PASSWORD_AUTH,
                                ExplicitAuthFlowsType.ALLOW_USER_PASSWORD_AUTH,
                                ExplicitAuthFlowsType.ALLOW_REFRESH_TOKEN_AUTH))
                .userPoolClient();
    }

    public String pool() {
        return pool;
    }

    public String client() {
        return client.clientId();
    }

    public Optional<String> secret() {
        return Optional.ofNullable(client.clientSecret());
    }

    /// One more client of the pool, for something else.
    public String anotherClient() {
        return newClient(Boolean.FALSE).clientId();
    }

    /// Somebody new, who has the password.
    public void add(String username, String email) {
        cognito.adminCreateUser(of -> of.userPoolId(pool)
                .username(username)
                .userAttributes(attribute("email", email), attribute("email_verified", "true"))
                .messageAction(MessageActionType.SUPPRESS));
        cognito.adminSetUserPassword(
                of -> of.userPoolId(pool).username(username).password(PASSWORD).permanent(true));
    }

    /// Somebody who has the password, and whose address nobody has proven.
    public void addUnproven(String email) {
        cognito.adminCreateUser(of -> of.userPoolId(pool)
                .username(email)
                .userAttributes(attribute("email", email))
                .messageAction(MessageActionType.SUPPRESS));
        cognito.adminSetUserPassword(
                of -> of.userPoolId(pool).username(email).password(PASSWORD).permanent(true));
    }

    /// Somebody whom the team has made, with a temporary password.
    public void invite(String email, String temporary) {
        cognito.adminCreateUser(of -> of.userPoolId(pool)
                .username(email)
                .temporaryPassword(temporary)
                .userAttributes(attribute("email", email), attribute("email_verified", "true"))
                .messageAction(MessageActionType.SUPPRESS));
    }

    /// Somebody who has signed up past Tenantgate, by a client without a secret, and not confirmed it.
    public void signUp(String email, String byClient) {
        cognito.signUp(of ->
                of.clientId(byClient).username(email).password(PASSWORD).userAttributes(attribute("email", email)));
    }

    /// Who has that name or address, as it is now.
    public Sight look(String username) {
        var found = cognito.adminGetUser(of -> of.userPoolId(pool).username(username));
        return new Sight(found.username(), found.userStatus(), found.userAttributes(), found.userLastModifiedDate());
    }

    /// An account, without when and how it was asked for.
    public record Sight(String username, UserStatusType status, List<AttributeType> attributes, Instant changedAt) {
        public Sight {
            attributes = List.copyOf(attributes);
        }
    }

    private static AttributeType attribute(String name, String value) {
        return AttributeType.builder().name(name).value(value).build();
    }

    public void addToGroup(String username, String group) {
        cognito.adminAddUserToGroup(of -> of.userPoolId(pool).username(username).groupName(group));
    }

    /// Somebody signs in past Tenantgate, by a client without a secret.
    public AuthenticationResultType signIn(String username, String byClient) {
        return cognito.adminInitiateAuth(of -> of.userPoolId(pool)
                        .clientId(byClient)
                        .authFlow(AuthFlowType.ADMIN_USER_PASSWORD_AUTH)
                        .authParameters(Map.of("USERNAME", username, "PASSWORD", PASSWORD)))
                .authenticationResult();
    }

    /// The addresses of everybody.
    public List<String> people() {
        return cognito.listUsers(of -> of.userPoolId(pool)).users().stream()
                .map(Team::addressOf)
                .toList();
    }

    private static String addressOf(UserType user) {
        return user.attributes().stream()
                .filter(attribute -> attribute.name().equals("email"))
                .map(AttributeType::value)
                .findFirst()
                .orElse("");
    }

    /// What a client of the pool is called, for each of them.
    public List<String> clients() {
        return cognito.listUserPoolClients(of -> of.userPoolId(pool)).userPoolClients().stream()
                .map(each -> each.clientName())
                .toList();
    }

    @Override
    public void close() {
        cognito.close();
    }
}
