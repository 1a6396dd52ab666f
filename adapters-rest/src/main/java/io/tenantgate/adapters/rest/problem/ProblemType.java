package io.tenantgate.adapters.rest.problem;

import java.util.Locale;

/// The problems of the contract, version 1: their codes never change.
public enum ProblemType {
    INVALID_REQUEST(400, "Invalid request", "The request cannot be read as it should be."),
    TENANT_REQUIRED(400, "Tenant required", "Name the tenant in the path, by a bearer, or in the header Tenant."),
    TENANT_AMBIGUOUS(400, "Tenant ambiguous", "The request names two tenants."),
    CODE_MISMATCH(400, "Code mismatch", "The code is not the one that was sent."),
    CODE_EXPIRED(400, "Code expired", "The code has expired; ask for a new one."),
    PASSWORD_POLICY(400, "Password too weak", "The password does not keep the tenant's password policy."),
    INVALID_CREDENTIALS(401, "Invalid credentials", "The username or the password is wrong."),
    INVALID_TOKEN(401, "Invalid token", "A valid bearer is needed."),
    SESSION_EXPIRED(401, "Session expired", "The session has ended; sign in again."),
    FORBIDDEN(403, "Forbidden", "The caller may not do this."),
    NOT_A_MEMBER(403, "Not a member", "The account is no member of this tenant."),
    WRONG_TENANT(403, "Wrong tenant", "The bearer belongs to another tenant."),
    ACCOUNT_SHARED(403, "Account shared", "The account is shared with other tenants; only its holder may change it."),
    TENANT_SUSPENDED(403, "Tenant suspended", "The tenant is suspended."),
    USER_DISABLED(403, "User disabled", "The user is disabled."),
    USER_NOT_CONFIRMED(403, "User not confirmed", "The sign-up was not confirmed yet."),
    PASSWORD_RESET_REQUIRED(403, "Password reset required", "The password must be reset before signing in."),
    ATTRIBUTE_READ_ONLY(403, "Attribute read-only", "The attribute cannot be changed by its holder."),
    TENANT_NOT_FOUND(404, "Tenant not found", "There is no such tenant."),
    USER_NOT_FOUND(404, "User not found", "There is no such user."),
    NOT_FOUND(404, "Not found", "There is nothing here."),
    METHOD_NOT_ALLOWED(405, "Method not allowed", "The header Allow names the methods of this path."),
    NOT_ACCEPTABLE(406, "Not acceptable", "The answer has no form that the header Accept allows."),
    CONFLICT(409, "Conflict", "What was asked for conflicts with what is there."),
    USER_EXISTS(409, "User exists", "There is such a user already."),
    IN_PROGRESS(409, "In progress", "The same request, or what it is about, is still under way."),
    SHARD_FULL(409, "Shard full", "The shard has no room."),
    LIMIT_EXCEEDED(409, "Limit exceeded", "There is no room for one more."),
    PRECONDITION_FAILED(412, "Precondition failed", "The thing has changed since it was read."),
    PAYLOAD_TOO_LARGE(413, "Payload too large", "A body has at most 64 KiB."),
    UNSUPPORTED_MEDIA_TYPE(415, "Unsupported media type", "A body is application/json."),
    STRATEGY_CANNOT(422, "Strategy cannot", "The tenant's strategy cannot hold this per tenant."),
    RATE_LIMITED(429, "Rate limited", "Too many requests."),
    TOO_MANY_ATTEMPTS(429, "Too many attempts", "Too many attempts failed; wait before the next one."),
    INTERNAL_ERROR(500, "Internal error", "Something broke; the log tells what, under the request's id."),
    NOT_SUPPORTED(501, "Not supported", "The tenant's provider cannot do this."),
    PROVIDER_UNAVAILABLE(503, "Provider unavailable", "The identity provider does not answer; try again."),
    OVERLOADED(503, "Overloaded", "Too much work is waiting; try again.");

    private final int status;
    private final String title;
    private final String detail;

    ProblemType(int status, String title, String detail) {
        this.status = status;
        this.title = title;
        this.detail = detail;
    }

    public int status() {
        return status;
    }

    String title() {
        return title;
    }

    String detail() {
        return detail;
    }

    /// Its form in the API.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
