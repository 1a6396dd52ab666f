package io.tenantgate.adapters.userpools;

import io.tenantgate.userpools.account.FindAccount;
import io.tenantgate.userpools.account.RegisterProven;
import io.tenantgate.userpools.signin.ProveHolder;

/// The engine's operations by which people come in who were invited.
public record BuiltinInvited(FindAccount find, RegisterProven register, ProveHolder prove) {}
