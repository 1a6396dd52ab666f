package io.tenantgate.application;

/// Where a request came from, for the audit trail.
///
/// @param ip the client's address as seen through trusted proxies
public record Origin(String ip, String userAgent, String requestId) {}
