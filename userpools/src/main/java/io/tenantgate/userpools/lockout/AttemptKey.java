package io.tenantgate.userpools.lockout;

import io.tenantgate.userpools.Realm;
import io.tenantgate.userpools.account.Sub;
import io.tenantgate.userpools.account.Username;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/// Against whom attempts are counted: an account in a realm or, where nobody has the name, the name in a realm. A
/// name is kept as its hash, since people type passwords and other people's addresses there.
///
/// @param subject `account:` and the sub, or `name:` and the SHA-256 of the folded name
public record AttemptKey(Realm realm, String subject) {
    public static AttemptKey of(Realm realm, Sub account) {
        return new AttemptKey(realm, "account:" + account);
    }

    public static AttemptKey of(Realm realm, Username unknown) {
        var folded = unknown.value().toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
        return new AttemptKey(realm, "name:" + HexFormat.of().formatHex(sha256(folded)));
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
