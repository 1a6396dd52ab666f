package io.tenantgate.adapters.userpools;

import io.tenantgate.userpools.client.ChangeClient;
import io.tenantgate.userpools.client.FindClient;
import io.tenantgate.userpools.pool.ChangePool;
import io.tenantgate.userpools.pool.FindPool;

/// The engine's operations that change pools and clients.
public record BuiltinTuning(
        FindPool findPool, ChangePool changePool, FindClient findClient, ChangeClient changeClient) {}
