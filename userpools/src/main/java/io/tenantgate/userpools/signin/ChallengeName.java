package io.tenantgate.userpools.signin;

/// The challenges that can be shown, as they are called on the wire (`auth-flows-and-endpoints.md`, section 4.4).
public enum ChallengeName {
    NEW_PASSWORD_REQUIRED
}
