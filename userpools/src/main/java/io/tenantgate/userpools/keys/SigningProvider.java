package io.tenantgate.userpools.keys;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Provider;
import java.security.Security;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;

/// Computes RSA, by one security provider throughout: a key that another provider's factory made is converted at each
/// signature and loses most of what a fast provider gains.
public final class SigningProvider {
    private static final String CORRETTO = "com.amazon.corretto.crypto.provider.AmazonCorrettoCryptoProvider";
    private static final int KEY_BITS = 2048;
    private final Provider provider;

    private SigningProvider(Provider provider) {
        this.provider = provider;
    }

    /// Amazon's Corretto Crypto Provider where its native library loads and passes a try, else the JDK's.
    public static SigningProvider fastest() {
        try {
            var corretto =
                    (Provider) Class.forName(CORRETTO).getField("INSTANCE").get(null);
            var candidate = new SigningProvider(corretto);
            Class.forName(CORRETTO).getMethod("assertHealthy").invoke(corretto);
            return candidate;
        } catch (ReflectiveOperationException | LinkageError | RuntimeException _) {
            return jdk();
        }
    }

    /// The JDK's own.
    public static SigningProvider jdk() {
        return new SigningProvider(Security.getProvider("SunRsaSign"));
    }

    /// The loaded provider's name, for the benchmarks to print.
    public String name() {
        return provider.getName();
    }

    /// A new RSA key pair, of 2048 bits.
    public KeyPair newPair() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA", provider);
            generator.initialize(KEY_BITS);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    SigningKey signingKey(String kid, byte[] pkcs8) {
        try {
            return new SigningKey(kid, factory().generatePrivate(new PKCS8EncodedKeySpec(pkcs8)), this::signature);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The private key %s cannot be read".formatted(kid), e);
        }
    }

    VerifyingKey verifyingKey(PublicKeyRecord key) {
        try {
            var made = factory().generatePublic(new X509EncodedKeySpec(key.encoded()));
            return new VerifyingKey(key.kid(), key.use(), (RSAPublicKey) made, this::signature);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The public key %s cannot be read".formatted(key.kid()), e);
        }
    }

    private KeyFactory factory() throws GeneralSecurityException {
        return KeyFactory.getInstance("RSA", provider);
    }

    private Signature signature() {
        try {
            return Signature.getInstance("SHA256withRSA", provider);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
