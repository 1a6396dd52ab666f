package io.tenantgate.adapters.rest.openapi;

/// The chapters of the API's description.
public final class Tags {
    public static final String TENANTS = "tenants";
    public static final String KEYS = "keys";
    public static final String USERS = "users";
    public static final String ROLES = "roles";
    public static final String INVITATIONS = "invitations";
    public static final String DOMAINS = "domains";
    public static final String AUTH = "auth";
    public static final String PROFILE = "profile";
    public static final String TOKENS = "tokens";
    public static final String AUDIT = "audit";
    public static final String OPERATION = "operation";

    private Tags() {}
}
