package io.tenantgate.userpools.hashing;

import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A password hash in the PHC string format: `$argon2id$v=19$m=…,t=…,p=…$salt$tag`.
final class PhcRecord {
    private static final Pattern SHAPE = Pattern.compile(
            "\\$argon2id\\$v=19\\$m=(\\d{1,9}),t=(\\d{1,4}),p=(\\d{1,3})\\$([A-Za-z0-9+/]+)\\$([A-Za-z0-9+/]+)");
    private static final Base64.Encoder ENCODER = Base64.getEncoder().withoutPadding();

    private final Argon2Cost cost;
    private final byte[] salt;
    private final byte[] tag;

    PhcRecord(Argon2Cost cost, byte[] salt, byte[] tag) {
        this.cost = cost;
        this.salt = salt.clone();
        this.tag = tag.clone();
    }

    static PhcRecord parse(String text) {
        var match = SHAPE.matcher(text);
        if (!match.matches()) {
            throw new IllegalArgumentException("Not an Argon2id record");
        }
        var decoder = Base64.getDecoder();
        return new PhcRecord(costOf(match), decoder.decode(match.group(4)), decoder.decode(match.group(5)));
    }

    private static Argon2Cost costOf(Matcher match) {
        return new Argon2Cost(
                Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2)), Integer.parseInt(match.group(3)));
    }

    Argon2Cost cost() {
        return cost;
    }

    byte[] salt() {
        return salt.clone();
    }

    byte[] tag() {
        return tag.clone();
    }

    String text() {
        return "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s"
                .formatted(
                        cost.memoryKib(),
                        cost.passes(),
                        cost.lanes(),
                        ENCODER.encodeToString(salt),
                        ENCODER.encodeToString(tag));
    }

    @Override
    public String toString() {
        return "PhcRecord[****]";
    }
}
