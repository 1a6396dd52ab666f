package io.tenantgate.application;

/// Where a request came from: for the audit trail, and for a provider that weighs what it is told of a visitor.
///
/// @param ip the client's address as seen through trusted proxies
public record Origin(String ip, String userAgent, String requestId) {
    /// Of what nobody asked for by a request.
    public static final Origin UNKNOWN = new Origin("", "", "");
}
