package io.tenantgate.userpools.signin;

import io.tenantgate.userpools.account.Account;
import io.tenantgate.userpools.client.AttributePermissions;
import io.tenantgate.userpools.json.JsonWriter;
import io.tenantgate.userpools.tokens.Bearer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What somebody must still do to be signed in. A step shows one challenge, and takes one kind of [Answer].
sealed interface Step {
    ChallengeName name();

    /// What the holder must be told.
    Map<String, String> parameters(Bearer bearer);

    /// A temporary password is to be replaced.
    record NewPassword() implements Step {
        @Override
        public ChallengeName name() {
            return ChallengeName.NEW_PASSWORD_REQUIRED;
        }

        @Override
        public Map<String, String> parameters(Bearer bearer) {
            var account = bearer.account();
            var readable = readable(account, bearer.client().settings().attributes());
            return Map.of(
                    "USER_ID_FOR_SRP", account.username().value(),
                    "userAttributes", json(readable),
                    "requiredAttributes", json(missing(bearer)));
        }

        private static Map<String, String> readable(Account account, AttributePermissions permissions) {
            var readable = new TreeMap<>(account.attributes().values());
            readable.keySet().removeIf(name -> !permissions.readable(name));
            return readable;
        }

        private static List<String> missing(Bearer bearer) {
            var given = bearer.account().attributes().values();
            return bearer.pool().settings().schema().required().stream()
                    .filter(name -> !given.containsKey(name))
                    .sorted()
                    .map(name -> "userAttributes." + name)
                    .toList();
        }

        private static String json(Object value) {
            return new String(JsonWriter.write(value), StandardCharsets.UTF_8);
        }
    }
}
