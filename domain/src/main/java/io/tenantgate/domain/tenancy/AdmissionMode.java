package io.tenantgate.domain.tenancy;

/// Who is let in at a tenant: `STRICT` asks for a session row of ours and a membership; `ADOPT`, where the pool is one
/// that was taken over, makes the first sign-in of an account that was there its membership, and takes tokens that were
/// issued past us.
public enum AdmissionMode {
    STRICT,
    ADOPT
}
