package io.tenantgate.adapters.userpools;

import io.tenantgate.userpools.client.CreateClient;
import io.tenantgate.userpools.client.DeleteClient;
import io.tenantgate.userpools.client.FindClient;
import io.tenantgate.userpools.pool.AddAttribute;
import io.tenantgate.userpools.pool.CreatePool;
import io.tenantgate.userpools.pool.FindPool;
import io.tenantgate.userpools.pool.RemovePool;

/// The engine's operations that make pools and clients, and remove them.
public record BuiltinPools(
        CreatePool createPool,
        FindPool findPool,
        AddAttribute addAttribute,
        RemovePool removePool,
        CreateClient createClient,
        FindClient findClient,
        DeleteClient deleteClient) {}
