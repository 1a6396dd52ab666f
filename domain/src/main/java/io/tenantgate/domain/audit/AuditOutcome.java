package io.tenantgate.domain.audit;

/// How an action ended.
public enum AuditOutcome {
    SUCCESS,
    CHALLENGE,
    REFUSED
}
