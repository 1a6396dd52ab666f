package io.tenantgate.adapters.userpools;

import io.tenantgate.userpools.group.AddToGroup;
import io.tenantgate.userpools.group.CreateGroup;
import io.tenantgate.userpools.group.DeleteGroup;
import io.tenantgate.userpools.group.RemoveFromGroup;

/// The engine's operations on groups.
public record BuiltinGroups(CreateGroup create, DeleteGroup delete, AddToGroup add, RemoveFromGroup remove) {}
