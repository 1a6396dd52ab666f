package io.tenantgate.userpools.tokens;

import io.tenantgate.userpools.account.Account;
import io.tenantgate.userpools.client.AttributePermissions;
import io.tenantgate.userpools.pool.Contact;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/// An account's attributes as claims of an ID token: those that the client may read. Everything is a text, except the
/// flags of verification and the address.
final class AttributeClaims {
    private AttributeClaims() {}

    static Map<String, Object> of(Account account, AttributePermissions permissions) {
        var claims = new LinkedHashMap<String, Object>();
        account.attributes().values().forEach((name, value) -> {
            if (permissions.readable(name)) {
                claims.put(name, claim(name, value));
            }
        });
        return claims;
    }

    private static Object claim(String name, String value) {
        if (name.equals("address")) {
            return Map.of("formatted", value);
        }
        var flag = Arrays.stream(Contact.values())
                .anyMatch(contact -> contact.flag().equals(name));
        return flag ? (Object) Boolean.valueOf(value) : value;
    }
}
