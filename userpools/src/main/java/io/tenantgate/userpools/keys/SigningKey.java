package io.tenantgate.userpools.keys;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.util.Base64;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;

/// A private key, ready to sign: RS256, with the encoded header that its tokens carry and the signature objects that
/// earlier ones left behind. There are never more of these than threads that signed at once.
public final class SigningKey {
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();
    private final String kid;
    private final byte[] header;
    private final PrivateKey key;
    private final Supplier<Signature> maker;
    private final Queue<Signature> idle = new ConcurrentLinkedQueue<>();

    SigningKey(String kid, PrivateKey key, Supplier<Signature> maker) {
        this.kid = kid;
        this.key = key;
        this.maker = maker;
        var json = "{\"kid\":\"%s\",\"alg\":\"RS256\"}".formatted(kid);
        this.header = ENCODER.encode(json.getBytes(StandardCharsets.UTF_8));
    }

    public String kid() {
        return kid;
    }

    /// The signed token, in the compact form (RFC 7515), with a header of exactly `kid` and `alg`.
    public String compact(byte[] payload) {
        var body = ENCODER.encode(payload);
        var input = new byte[header.length + 1 + body.length];
        System.arraycopy(header, 0, input, 0, header.length);
        input[header.length] = '.';
        System.arraycopy(body, 0, input, header.length + 1, body.length);
        return new String(input, StandardCharsets.ISO_8859_1) + "." + ENCODER.encodeToString(sign(input));
    }

    private byte[] sign(byte[] input) {
        try {
            var signature = take();
            signature.update(input);
            var signed = signature.sign();
            idle.add(signature);
            return signed;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Signing with key %s failed".formatted(kid), e);
        }
    }

    private Signature take() throws GeneralSecurityException {
        var signature = idle.poll();
        if (signature == null) {
            signature = maker.get();
            signature.initSign(key);
        }
        return signature;
    }

    @Override
    public String toString() {
        return "SigningKey[%s]".formatted(kid);
    }
}
