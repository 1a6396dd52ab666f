package io.tenantgate.adapters.cognito.emulator;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.StreamSupport;

/// What there is, by its name.
public final class Inventory {
    private final Emulator emulator;

    Inventory(Emulator emulator) {
        this.emulator = emulator;
    }

    /// An account of a pool.
    public record Account(String username, String status) {
        public boolean isUnconfirmed() {
            return status.equals("UNCONFIRMED");
        }
    }

    public List<String> poolIds() {
        return names("ListUserPools", Json.object(), "Id");
    }

    public List<String> pools() {
        return names("ListUserPools", Json.object(), "Name");
    }

    public List<String> clientsOf(String pool) {
        return names("ListUserPoolClients", of(pool), "ClientName");
    }

    public List<String> clientIdsOf(String pool) {
        return names("ListUserPoolClients", of(pool), "ClientId");
    }

    public List<Account> accounts(String pool) {
        var users = emulator.call("ListUsers", of(pool)).body().path("Users");
        return StreamSupport.stream(users.spliterator(), false)
                .map(user -> new Account(
                        user.path("Username").asText(), user.path("UserStatus").asText()))
                .toList();
    }

    /// Those that an account is in.
    public List<String> groupsOf(String pool, String username) {
        return names("AdminListGroupsForUser", of(pool).put("Username", username), "GroupName");
    }

    public List<String> groupsOf(String pool) {
        return names("ListGroups", of(pool), "GroupName");
    }

    /// Whether whoever has an authenticator app is asked for its code.
    public boolean takesApps(String pool) {
        var said = emulator.call("GetUserPoolMfaConfig", of(pool)).body();
        return said.path("MfaConfiguration").asText().equals("OPTIONAL")
                && said.at("/SoftwareTokenMfaConfiguration/Enabled").asBoolean();
    }

    /// The usernames of the confirmed accounts that have an address.
    public List<String> confirmed(String pool, String email) {
        var users = emulator.call("ListUsers", of(pool).put("Filter", "email = \"" + email + "\""))
                .body()
                .path("Users");
        return StreamSupport.stream(users.spliterator(), false)
                .filter(user -> user.path("UserStatus").asText().equals("CONFIRMED"))
                .map(user -> user.path("Username").asText())
                .toList();
    }

    private static ObjectNode of(String pool) {
        return Json.object().put("UserPoolId", pool);
    }

    private List<String> names(String operation, ObjectNode request, String name) {
        var found = emulator.call(operation, request).body().elements().next();
        return StreamSupport.stream(found.spliterator(), false)
                .map(each -> each.path(name).asText())
                .toList();
    }
}
