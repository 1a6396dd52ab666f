package io.tenantgate.app.wiring;

import io.micronaut.context.annotation.Factory;
import io.tenantgate.userpools.keys.Jwks;
import io.tenantgate.userpools.keys.KeyBank;
import io.tenantgate.userpools.keys.KeyPairs;
import io.tenantgate.userpools.keys.PoolKeyring;
import io.tenantgate.userpools.keys.SigningProvider;
import io.tenantgate.userpools.port.BankedPairs;
import io.tenantgate.userpools.port.PoolKeys;
import io.tenantgate.userpools.port.Transactions;
import io.tenantgate.userpools.port.Vault;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/// The keys that pools sign with.
@Factory
final class PoolKeysWiring {
    private static final int BANKED = 8;

    @Singleton
    SigningProvider signingProvider() {
        return SigningProvider.fastest();
    }

    @Singleton
    KeyBank keyBank(KeyPairs pairs, BankedPairs stock, PoolKeys keys, Transactions transactions) {
        return new KeyBank(pairs, stock, keys, transactions, BANKED);
    }

    @Singleton
    KeyPairs keyPairs(SigningProvider provider, Vault vault, InstantSource clock) {
        return new KeyPairs(provider, vault, clock);
    }

    @Singleton
    PoolKeyring poolKeyring(PoolKeys keys, KeyPairs pairs, KeyBank bank, Transactions transactions) {
        return new PoolKeyring(keys, pairs, bank, transactions);
    }

    @Singleton
    Jwks jwks(PoolKeyring keyring) {
        return new Jwks(keyring);
    }
}
