package io.tenantgate.userpools.keys;

import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.SignatureException;
import java.security.interfaces.RSAPublicKey;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;

/// A public key, ready to verify RS256, and the one kind of token that it may have signed.
public final class VerifyingKey {
    private final String kid;
    private final KeyUse use;
    private final RSAPublicKey key;
    private final Supplier<Signature> maker;
    private final Queue<Signature> idle = new ConcurrentLinkedQueue<>();

    VerifyingKey(String kid, KeyUse use, RSAPublicKey key, Supplier<Signature> maker) {
        this.kid = kid;
        this.use = use;
        this.key = key;
        this.maker = maker;
    }

    public String kid() {
        return kid;
    }

    public KeyUse use() {
        return use;
    }

    public RSAPublicKey key() {
        return key;
    }

    /// Whether this key's owner signed exactly these bytes.
    public boolean verifies(byte[] input, byte[] signed) {
        try {
            var signature = take();
            signature.update(input);
            var verified = signature.verify(signed);
            idle.add(signature);
            return verified;
        } catch (SignatureException _) {
            return false;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Verifying with key %s failed".formatted(kid), e);
        }
    }

    private Signature take() throws GeneralSecurityException {
        var signature = idle.poll();
        if (signature == null) {
            signature = maker.get();
            signature.initVerify(key);
        }
        return signature;
    }
}
