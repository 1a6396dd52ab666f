package io.tenantgate.adapters.userpools;

import io.tenantgate.userpools.signin.InitiateAuth;
import io.tenantgate.userpools.signin.RespondToChallenge;
import io.tenantgate.userpools.tokens.AdminGlobalSignOut;
import io.tenantgate.userpools.tokens.Refresh;
import io.tenantgate.userpools.tokens.RevokeToken;

/// The engine's operations from a sign-in to its end.
public record BuiltinSignIn(
        InitiateAuth initiate,
        RespondToChallenge respond,
        Refresh refresh,
        RevokeToken revoke,
        AdminGlobalSignOut signOut) {}
