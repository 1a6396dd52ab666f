package io.tenantgate.adapters.persistence.envelope;

import io.tenantgate.adapters.persistence.StartRefused;
import io.tenantgate.adapters.persistence.embedded.SecretFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/// The key that wraps all others: from `TENANTGATE_MASTER_KEY`, or with the embedded database from a file beside it.
public final class MasterKey {
    private static final int LENGTH = 32;

    private final byte[] bytes;

    private MasterKey(byte[] bytes) {
        this.bytes = bytes;
    }

    /// @throws StartRefused when it is not the base64 of 32 bytes
    public static MasterKey ofBase64(String text) {
        try {
            byte[] bytes = Base64.getDecoder().decode(text.strip());
            if (bytes.length == LENGTH) return new MasterKey(bytes);
        } catch (IllegalArgumentException notBase64) {
            // refused below, without the text, which may be nearly the key
        }
        throw new StartRefused("The master key must be the base64 of 32 random bytes (openssl rand -base64 32)");
    }

    /// The key in the data directory's `master-key`, made there at the first start.
    public static MasterKey inDirectory(Path directory) {
        return ofBase64(SecretFile.readOrCreate(directory.resolve("master-key"), MasterKey::random));
    }

    /// Tells master keys apart without telling them.
    String id() {
        return HexFormat.of().formatHex(Arrays.copyOf(derive("id"), 8));
    }

    /// A key for one purpose, from which neither this key nor another purpose's can be computed.
    public byte[] derive(String purpose) {
        return Mac.hmac(bytes, ("tenantgate/" + purpose).getBytes(StandardCharsets.UTF_8));
    }

    private static String random() {
        var bytes = new byte[LENGTH];
        new SecureRandom().nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MasterKey that && MessageDigest.isEqual(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(derive("hash"));
    }

    @Override
    public String toString() {
        return "MasterKey[****]";
    }
}
