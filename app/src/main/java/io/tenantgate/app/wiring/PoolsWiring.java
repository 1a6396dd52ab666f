package io.tenantgate.app.wiring;

import io.micronaut.context.annotation.Factory;
import io.tenantgate.adapters.userpoolsapi.wellknown.PoolDocuments;
import io.tenantgate.app.settings.ServiceSettings;
import io.tenantgate.userpools.client.ChangeClient;
import io.tenantgate.userpools.client.ClientGate;
import io.tenantgate.userpools.client.CreateClient;
import io.tenantgate.userpools.client.CreateClient.NewClients;
import io.tenantgate.userpools.client.DeleteClient;
import io.tenantgate.userpools.client.Doorkeeper;
import io.tenantgate.userpools.client.FindClient;
import io.tenantgate.userpools.client.SecretHashes;
import io.tenantgate.userpools.keys.Jwks;
import io.tenantgate.userpools.keys.KeyBank;
import io.tenantgate.userpools.pool.AddAttribute;
import io.tenantgate.userpools.pool.ChangePool;
import io.tenantgate.userpools.pool.CreatePool;
import io.tenantgate.userpools.pool.FindPool;
import io.tenantgate.userpools.pool.NewPools;
import io.tenantgate.userpools.pool.RemovePool;
import io.tenantgate.userpools.port.Clients;
import io.tenantgate.userpools.port.Ids;
import io.tenantgate.userpools.port.Pools;
import io.tenantgate.userpools.port.Transactions;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/// User pools and their clients.
@Factory
final class PoolsWiring {
    @Singleton
    NewPools newPools(ServiceSettings settings, Ids ids, InstantSource clock) {
        return new NewPools(settings.regionOfPools(), settings.issuers(), ids, clock);
    }

    @Singleton
    NewClients newClients(Ids ids, SecretHashes hashes, InstantSource clock) {
        return new NewClients(ids, hashes, clock);
    }

    @Singleton
    PoolDocuments poolDocuments(Pools pools, Transactions transactions, Jwks keySets) {
        return new PoolDocuments(pools, transactions, keySets::document);
    }

    @Singleton
    CreatePool createPool(Transactions transactions, Pools pools, NewPools made, KeyBank keys) {
        return new CreatePool(transactions, pools, made, keys);
    }

    @Singleton
    FindPool findPool(Transactions transactions, Pools pools) {
        return new FindPool(transactions, pools);
    }

    @Singleton
    ChangePool changePool(Transactions transactions, Pools pools) {
        return new ChangePool(transactions, pools);
    }

    @Singleton
    AddAttribute addAttribute(Transactions transactions, Pools pools) {
        return new AddAttribute(transactions, pools);
    }

    @Singleton
    RemovePool removePool(Transactions transactions, Pools pools) {
        return new RemovePool(transactions, pools);
    }

    @Singleton
    CreateClient createClient(Transactions transactions, Pools pools, Clients clients, NewClients made) {
        return new CreateClient(transactions, pools, clients, made);
    }

    @Singleton
    FindClient findClient(Transactions transactions, Clients clients) {
        return new FindClient(transactions, clients);
    }

    @Singleton
    ChangeClient changeClient(Transactions transactions, Clients clients) {
        return new ChangeClient(transactions, clients);
    }

    @Singleton
    DeleteClient deleteClient(Transactions transactions, Clients clients) {
        return new DeleteClient(transactions, clients);
    }

    @Singleton
    Doorkeeper doorkeeper(Transactions transactions, ClientGate gate) {
        return new Doorkeeper(transactions, gate);
    }
}
