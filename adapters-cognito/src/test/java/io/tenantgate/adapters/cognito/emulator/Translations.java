package io.tenantgate.adapters.cognito.emulator;

import static java.util.Map.entry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Where cognito-local 5.3.0 deviates from Cognito in sign-up, confirmation, sign-in, refresh, recovery and groups, and
/// how it is made to read as Cognito does. Whatever is not in the table goes through as it is.
final class Translations {
    private static final String CLIENT = "ClientId";
    private static final String NOT_AUTHORIZED = "NotAuthorizedException";
    private static final String INVALID_PASSWORD = "InvalidPasswordException";
    private static final String WRONG = "Incorrect username or password.";
    private static final String NEW_PASSWORD = "NEW_PASSWORD_REQUIRED";
    private static final String NEW_PASSWORD_KEY = "NEW_PASSWORD";
    private static final String USERNAME = "USERNAME";
    private static final String REFRESH_TOKEN = "REFRESH_TOKEN";

    private final Emulator emulator;
    private final Records records;
    private final Post post;
    private final Sessions sessions;
    private final Secrets secrets = new Secrets();
    private final Devices devices;
    private final Schemas schemas;
    private final Map<String, String> poolsByClient = new ConcurrentHashMap<>();
    private final Map<String, Translation> byOperation = Map.ofEntries(
            entry("SignUp", this::sending),
            entry("ForgotPassword", this::sending),
            entry("UpdateUserAttributes", this::changingAddress),
            entry("ConfirmSignUp", this::confirming),
            entry("AdminInitiateAuth", this::signingIn),
            entry("InitiateAuth", this::signingIn),
            entry("AdminRespondToAuthChallenge", this::answering),
            entry("RespondToAuthChallenge", this::answering),
            entry("RevokeToken", this::revoking),
            entry("ChangePassword", this::changingPassword),
            entry("AddCustomAttributes", this::addingAttributes),
            entry("CreateGroup", this::makingGroup),
            entry("GetGroup", this::namingGroup),
            entry("DeleteGroup", this::namingGroup),
            entry("CreateUserPoolClient", this::makingClient));

    /// How one operation is answered.
    @FunctionalInterface
    private interface Translation {
        Reply of(String operation, ObjectNode request);
    }

    Translations(Emulator emulator, Records records, Post post, Sessions sessions) {
        this.emulator = emulator;
        this.records = records;
        this.post = post;
        this.sessions = sessions;
        this.devices = new Devices(emulator);
        this.schemas = new Schemas(emulator);
    }

    Reply answer(String operation, ObjectNode request) {
        return secrets.objection(operation, request)
                .orElseGet(() ->
                        byOperation.getOrDefault(operation, emulator::call).of(operation, request));
    }

    private Reply sending(String operation, ObjectNode request) {
        var reply = emulator.call(operation, request);
        if (reply.isDone()) {
            var username = request.path("Username").asText();
            masked(reply, records.confirmationCode(poolOf(request), username));
        }
        return reply;
    }

    /// The address that a message goes to is not told in full.
    private void masked(Reply reply, String code) {
        reply.body().findParents("Destination").forEach(details -> {
            var address = details.path("Destination").asText();
            post.drop(new Letter(address, Optional.of(code)));
            ((ObjectNode) details)
                    .put("Destination", address.charAt(0) + "***@" + address.charAt(address.indexOf('@') + 1) + "***");
        });
    }

    private String poolOf(ObjectNode request) {
        return poolsByClient.getOrDefault(request.path(CLIENT).asText(), "");
    }

    private Reply changingAddress(String operation, ObjectNode request) {
        var reply = emulator.call(operation, request);
        if (reply.isDone()) {
            var token = Sessions.claims(request.path("AccessToken").asText());
            var pool = poolsByClient.getOrDefault(String.valueOf(token.getClaim("client_id")), "");
            masked(reply, records.verificationCode(pool, String.valueOf(token.getClaim("username"))));
        }
        return reply;
    }

    /// Who has confirmed has proven the address.
    private Reply confirming(String operation, ObjectNode request) {
        var reply = emulator.call(operation, request);
        if (reply.isDone()) {
            var account = Json.object()
                    .put("UserPoolId", poolOf(request))
                    .put("Username", request.path("Username").asText());
            prove(account, emulator.call("AdminGetUser", account).body().path("UserAttributes"));
        }
        return reply;
    }

    /// It takes the address only together with that it is proven.
    private void prove(ObjectNode account, JsonNode attributes) {
        var proven = account.putArray("UserAttributes");
        for (var attribute : attributes) {
            if (attribute.path("Name").asText().equals("email")) {
                proven.add(attribute);
            }
        }
        proven.addObject().put("Name", "email_verified").put("Value", "true");
        emulator.call("AdminUpdateUserAttributes", account);
    }

    private Reply signingIn(String operation, ObjectNode request) {
        return request.path("AuthFlow").asText().startsWith(REFRESH_TOKEN)
                ? refreshing(operation, request)
                : byPassword(operation, request);
    }

    /// Its operation for servers asks nothing further: the one for everybody does. Known and unknown read alike.
    private Reply byPassword(String operation, ObjectNode request) {
        var reply = emulator.call("InitiateAuth", request.deepCopy().put("AuthFlow", "USER_PASSWORD_AUTH"));
        if (reply.isDone()) {
            if (isDisabled(request)) {
                return Reply.refused(NOT_AUTHORIZED, "User is disabled.");
            }
            return isGuessed(reply, request) ? Reply.refused(NOT_AUTHORIZED, WRONG) : minted(operation, reply, request);
        }
        return reply.is(INVALID_PASSWORD) || reply.is(NOT_AUTHORIZED) ? Reply.refused(NOT_AUTHORIZED, WRONG) : reply;
    }

    /// It lets in whoever was disabled.
    private boolean isDisabled(ObjectNode request) {
        var account = Json.object()
                .put("UserPoolId", poolOf(request))
                .put("Username", request.path("AuthParameters").path(USERNAME).asText());
        var found = emulator.call("AdminGetUser", account).body();
        return found.has("Enabled") && !found.path("Enabled").asBoolean();
    }

    /// It asks for a new password whatever the old one was.
    private boolean isGuessed(Reply reply, ObjectNode request) {
        var given = request.path("AuthParameters");
        return reply.body().path("ChallengeName").asText().equals(NEW_PASSWORD)
                && !records.password(poolOf(request), given.path(USERNAME).asText())
                        .equals(given.path("PASSWORD").asText());
    }

    private Reply minted(String operation, Reply reply, ObjectNode request) {
        if (!reply.body().hasNonNull("AuthenticationResult")) {
            return reply;
        }
        var device = devices.newKey(poolOf(request));
        return devices.told(
                operation, device, sessions.begun(reply, request.path(CLIENT).asText(), device));
    }

    /// It has one operation for both. The refresh token that follows a new password is not kept there, that of a
    /// sign-in with it is.
    private Reply answering(String operation, ObjectNode request) {
        var reply = emulator.call("RespondToAuthChallenge", request);
        if (!reply.isDone()) {
            return reply.is(NOT_AUTHORIZED) ? Reply.refused(NOT_AUTHORIZED, "Invalid session for the user.") : reply;
        }
        return request.path("ChallengeName").asText().equals(NEW_PASSWORD)
                ? byPassword(operation, withNewPassword(request))
                : minted(operation, reply, request);
    }

    private static ObjectNode withNewPassword(ObjectNode request) {
        var given = request.path("ChallengeResponses");
        var again = request.deepCopy();
        again.putObject("AuthParameters")
                .put(USERNAME, given.path(USERNAME).asText())
                .put("PASSWORD", given.path(NEW_PASSWORD_KEY).asText());
        return again;
    }

    private Reply refreshing(String operation, ObjectNode request) {
        var parameters = request.withObject("AuthParameters");
        var token = parameters.path(REFRESH_TOKEN).asText();
        return Sessions.open(token, request.path(CLIENT).asText())
                .filter(session -> Devices.isNamed(request, session))
                .map(session -> {
                    parameters.put(REFRESH_TOKEN, session.refreshToken());
                    var reply = emulator.call(operation, request);
                    return reply.isDone() ? sessions.renewed(reply, session) : noRefresh(reply);
                })
                .orElseGet(() -> noRefresh(Reply.refused(NOT_AUTHORIZED, "")));
    }

    private static Reply noRefresh(Reply reply) {
        return reply.is(NOT_AUTHORIZED) ? Reply.refused(NOT_AUTHORIZED, "Invalid Refresh Token") : reply;
    }

    /// What has ended already ends without complaint.
    private Reply revoking(String operation, ObjectNode request) {
        Sessions.open(request.path("Token").asText(), request.path(CLIENT).asText())
                .ifPresent(session -> request.put("Token", session.refreshToken()));
        var reply = emulator.call(operation, request);
        return reply.is(NOT_AUTHORIZED) ? Reply.nothing() : reply;
    }

    private Reply changingPassword(String operation, ObjectNode request) {
        var reply = emulator.call(operation, request);
        return reply.is(INVALID_PASSWORD) ? Reply.refused(NOT_AUTHORIZED, WRONG) : reply;
    }

    private Reply addingAttributes(String operation, ObjectNode request) {
        return schemas.add(operation, request);
    }

    /// It would make a group anew that is there, and empty.
    private Reply makingGroup(String operation, ObjectNode request) {
        return emulator.call("GetGroup", request.deepCopy()).isDone()
                ? Reply.refused("GroupExistsException", "A group with the name already exists.")
                : emulator.call(operation, request);
    }

    /// These fail where there is no such group.
    private Reply namingGroup(String operation, ObjectNode request) {
        var reply = emulator.call(operation, request);
        return reply.isDone() ? reply : Reply.refused("ResourceNotFoundException", "Group not found.");
    }

    private Reply makingClient(String operation, ObjectNode request) {
        var reply = emulator.call(operation, request);
        if (reply.isDone()) {
            var made = reply.body().path("UserPoolClient");
            var client = made.path(CLIENT).asText();
            poolsByClient.put(client, request.path("UserPoolId").asText());
            if (made.has("ClientSecret")) {
                secrets.remember(client, made.path("ClientSecret").asText());
            }
        }
        return reply;
    }
}
