package io.tenantgate.adapters.userpools;

import io.tenantgate.userpools.group.AddToGroup;
import io.tenantgate.userpools.group.CreateGroup;
import io.tenantgate.userpools.group.RemoveFromGroup;

/// The engine's operations on groups.
public record BuiltinGroups(CreateGroup create, AddToGroup add, RemoveFromGroup remove) {}
