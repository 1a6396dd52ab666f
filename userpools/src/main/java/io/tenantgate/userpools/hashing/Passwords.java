package io.tenantgate.userpools.hashing;

import io.tenantgate.userpools.Password;
import io.tenantgate.userpools.port.Ids;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/// Hashes passwords and checks them against their records: Argon2id in the PHC string format, with the cost in the
/// record. Callers wait their turn by queue key; [Overloaded] when it does not come in time.
public final class Passwords {
    private static final int SALT_BYTES = 16;
    private final Argon2 argon2;
    private final Argon2Cost cost;
    private final HashWorkers workers;
    private final HashGuard guard;
    private final Ids ids;

    public Passwords(Argon2 argon2, Argon2Cost cost, HashWorkers workers, HashGuard guard, Ids ids) {
        this.argon2 = argon2;
        this.cost = cost;
        this.workers = workers;
        this.guard = guard;
        this.ids = ids;
    }

    /// A new record of the password.
    public String hash(String queueKey, Password password) {
        var salt = Arrays.copyOf(Base64.getUrlDecoder().decode(ids.secret()), SALT_BYTES);
        return new PhcRecord(cost, salt, tag(queueKey, password, salt, cost)).text();
    }

    /// Whether the record is this password's. Without a record the same work is done for nothing, so that an account
    /// that does not exist takes as long as one that does.
    public boolean verify(String queueKey, Password password, Optional<String> record) {
        var known = record.map(PhcRecord::parse);
        var against = known.orElseGet(() -> new PhcRecord(cost, new byte[SALT_BYTES], new byte[Argon2.TAG_BYTES]));
        var tag = tag(queueKey, password, against.salt(), against.cost());
        return MessageDigest.isEqual(tag, against.tag()) && known.isPresent();
    }

    /// Whether the record costs an attacker less than a new one would.
    public boolean outdated(String record) {
        return PhcRecord.parse(record).cost().belowIn(cost);
    }

    private byte[] tag(String queueKey, Password password, byte[] salt, Argon2Cost at) {
        guard.beforeHash();
        var text = password.reveal().getBytes(StandardCharsets.UTF_8);
        return workers.run(queueKey, () -> argon2.tag(text, salt, at));
    }
}
