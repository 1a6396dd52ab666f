package io.tenantgate.userpools.code;

import io.tenantgate.userpools.account.Username;
import io.tenantgate.userpools.code.StoredCode.Target;
import io.tenantgate.userpools.code.StoredCode.Timing;
import io.tenantgate.userpools.pool.AttributeType.Formatted;
import io.tenantgate.userpools.pool.Contact;
import io.tenantgate.userpools.pool.Pool;
import io.tenantgate.userpools.port.Vault;
import java.nio.charset.StandardCharsets;

/// Where a code would go for a name that nobody has: always the same for a name in a pool, so that asking twice tells
/// nothing (`tokens-and-security.md`, section 16).
public final class Pretence {
    private static final String PURPOSE = "pretended-destination";
    private final Vault vault;

    public Pretence(Vault vault) {
        this.vault = vault;
    }

    /// An address that is typed as a name would itself be the destination; any other is made up.
    public Target target(Pool pool, Username name) {
        if (Formatted.EMAIL.fault(name.value()).isEmpty()) {
            return new Target(Contact.EMAIL, name.value(), Timing.CURRENT);
        }
        if (Formatted.PHONE_NUMBER.fault(name.value()).isEmpty()) {
            return new Target(Contact.PHONE_NUMBER, name.value(), Timing.CURRENT);
        }
        return madeUp(pool, name);
    }

    private Target madeUp(Pool pool, Username name) {
        var text = pool.key(name.value()).getBytes(StandardCharsets.UTF_8);
        var seed = vault.mac(pool.id(), PURPOSE, text);
        var contact = pool.settings().recovery().likeliest(pool.settings().verification());
        return switch (contact) {
            case EMAIL -> new Target(contact, letter(seed[0]) + "@" + letter(seed[1]), Timing.CURRENT);
            case PHONE_NUMBER -> new Target(contact, "+1000000%04d".formatted(digits(seed)), Timing.CURRENT);
        };
    }

    private static String letter(byte seed) {
        return String.valueOf((char) ('a' + (seed & 0xFF) % 26));
    }

    private static int digits(byte[] seed) {
        return ((seed[0] & 0xFF) << 16 | (seed[1] & 0xFF) << 8 | (seed[2] & 0xFF)) % 10_000;
    }
}
