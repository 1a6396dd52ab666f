package io.tenantgate.domain.audit;

import io.tenantgate.domain.tenancy.TenantId;
import java.util.UUID;

/// A seal: HMAC-SHA-256, under a key that the database does not have, of the seal before it and the event's
/// [CanonicalEvent].
///
/// @param seq its place in the tenant's chain, from 1
/// @param key which key it was made with
public record Seal(TenantId tenant, long seq, UUID event, UUID key, byte[] mac) {}
