package io.tenantgate.domain.tenancy;

/// Who is let in at a tenant: `STRICT` asks for a session row of ours and a membership; `ADOPT` makes the first sign-in
/// of an account that exists at the provider its membership.
public enum AdmissionMode {
    STRICT,
    ADOPT
}
