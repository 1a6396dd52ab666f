package io.tenantgate.domain.tenancy;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;

/// The username of an account at its provider: derived and lower case, so that it says nothing of the person.
public record ProviderUsername(String value) {
    private static final int LETTERS = 26;
    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";

    /// The username of an account that is a tenant's own: `t`, the tenant's id and `u`, the membership's id, in base32.
    /// The access token's `username` claim is evidence too.
    public static ProviderUsername own(TenantId tenant, UUID membership) {
        return new ProviderUsername(prefix(tenant) + base32(membership));
    }

    /// The username of an account that the tenants of a shard share: `u` and a random UUID in base32.
    public static ProviderUsername shared(UUID random) {
        return new ProviderUsername("u" + base32(random));
    }

    /// A username that no account has and none will have, always the same for a text: ids of accounts are of another
    /// version.
    public static ProviderUsername nobodys(TenantId tenant, String text) {
        return own(tenant, UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)));
    }

    static boolean belongsTo(TenantId tenant, String username) {
        return username.startsWith(prefix(tenant)) && username.length() == 54;
    }

    /// The membership that it was derived for; absent where it was not, or for another tenant.
    public Optional<UUID> membershipAt(TenantId tenant) {
        if (!belongsTo(tenant, value)) {
            return Optional.empty();
        }
        var bits = BigInteger.ZERO;
        for (char letter : value.substring(value.length() - LETTERS).toCharArray()) {
            int five = ALPHABET.indexOf(letter);
            if (five < 0) {
                return Optional.empty();
            }
            bits = bits.shiftLeft(5).or(BigInteger.valueOf(five));
        }
        var id = bits.shiftRight(LETTERS * 5 - Long.SIZE * 2);
        return Optional.of(new UUID(id.shiftRight(Long.SIZE).longValue(), id.longValue()));
    }

    private static String prefix(TenantId tenant) {
        return "t" + base32(tenant.value()) + "u";
    }

    private static String base32(UUID id) {
        var text = new StringBuilder(LETTERS);
        for (int group = 0; group < LETTERS; group++) {
            text.append(ALPHABET.charAt(fiveBits(id, group * 5)));
        }
        return text.toString();
    }

    private static int fiveBits(UUID id, int from) {
        int bits = 0;
        for (int at = from; at < from + 5; at++) {
            bits = bits << 1 | bit(id, at);
        }
        return bits;
    }

    private static int bit(UUID id, int at) {
        if (at >= 128) {
            return 0;
        }
        long half = at < 64 ? id.getMostSignificantBits() : id.getLeastSignificantBits();
        return (int) (half >>> (63 - at % 64)) & 1;
    }

    @Override
    public String toString() {
        return value;
    }
}
