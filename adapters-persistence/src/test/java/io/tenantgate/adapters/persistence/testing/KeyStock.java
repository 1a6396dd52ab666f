package io.tenantgate.adapters.persistence.testing;

import io.tenantgate.adapters.persistence.envelope.PoolVault;
import io.tenantgate.adapters.persistence.scopes.PoolTransactions;
import io.tenantgate.adapters.persistence.userpools.JdbcBankedPairs;
import io.tenantgate.userpools.keys.KeyPairs;
import io.tenantgate.userpools.keys.SigningProvider;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.RSAPrivateCrtKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Fills a key bank with pairs of which no two are the same, for tests alone. To make a pair takes 50 ms, most of
/// it the search for primes, and the services of the tests need thousands: here any two of a few primes make one.
final class KeyStock {
    private static final BigInteger EXPONENT = BigInteger.valueOf(65_537);

    private final SigningProvider provider = SigningProvider.fastest();
    private final List<BigInteger> primes = new ArrayList<>();

    private KeyStock() {}

    static void fill(TestDatabase database, int wanted) {
        var stock = new KeyStock();
        var pairs = new KeyPairs(stock.provider, new PoolVault(database.keys()), () -> Instant.EPOCH);
        var made = stock.different().limit(wanted).map(pairs::banked).toList();
        var bank = new JdbcBankedPairs(database.sql());
        new PoolTransactions(database.transaction()).acrossPools(() -> {
            made.forEach(bank::add);
            return wanted;
        });
    }

    private Stream<KeyPair> different() {
        return Stream.generate(provider::newPair)
                .map(pair -> (RSAPrivateCrtKey) pair.getPrivate())
                .flatMap(key -> Stream.of(key.getPrimeP(), key.getPrimeQ()))
                .flatMap(this::withTheOthers);
    }

    private Stream<KeyPair> withTheOthers(BigInteger prime) {
        var others = List.copyOf(primes);
        primes.add(prime);
        return others.stream().map(other -> pair(prime, other));
    }

    private static KeyPair pair(BigInteger p, BigInteger q) {
        var pLess = p.subtract(BigInteger.ONE);
        var qLess = q.subtract(BigInteger.ONE);
        var n = p.multiply(q);
        var d = EXPONENT.modInverse(pLess.multiply(qLess));
        var secret = new RSAPrivateCrtKeySpec(n, EXPONENT, d, p, q, d.mod(pLess), d.mod(qLess), q.modInverse(p));
        try {
            var factory = KeyFactory.getInstance("RSA");
            return new KeyPair(
                    factory.generatePublic(new RSAPublicKeySpec(n, EXPONENT)), factory.generatePrivate(secret));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
