package io.tenantgate.userpools.code;

import io.tenantgate.userpools.Realm;
import io.tenantgate.userpools.account.AccountKey;
import io.tenantgate.userpools.port.Vault;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;

/// How a code is kept: as an HMAC under a key of the pool, over the code and all that it is good for.
public final class CodeMacs {
    private static final String PURPOSE = "confirmation-code";
    private final Vault vault;

    public CodeMacs(Vault vault) {
        this.vault = vault;
    }

    String of(AccountKey account, CodePurpose purpose, Realm realm, ConfirmationCode code) {
        var bound = String.join("\u0000", account.name(), purpose.name(), realm.value(), code.reveal());
        var mac = vault.mac(account.pool(), PURPOSE, bound.getBytes(StandardCharsets.UTF_8));
        return Base64.getEncoder().encodeToString(mac);
    }

    /// In a time that does not depend on where they differ.
    static boolean same(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
    }
}
