package io.tenantgate.adapters.rest.openapi;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.info.License;
import io.swagger.v3.oas.annotations.tags.Tag;

/// The API's title page.
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Tenantgate",
                        version = "1",
                        description = "A multi-tenant identity service for SaaS backends. Every error is a problem of "
                                + "RFC 9457 whose `code` is stable. Unknown fields are refused.",
                        license = @License(name = "Apache-2.0", url = "https://www.apache.org/licenses/LICENSE-2.0")),
        tags = {
            @Tag(name = Tags.TENANTS, description = "Onboarding and a tenant's life. For operators."),
            @Tag(name = Tags.KEYS, description = "API keys of tenants and of operators. A key is shown once."),
            @Tag(name = Tags.USERS, description = "The members of a tenant. For its administration."),
            @Tag(name = Tags.ROLES, description = "What members may be called in a tenant. For its administration."),
            @Tag(name = Tags.INVITATIONS, description = "Asking people into a tenant. For its administration."),
            @Tag(name = Tags.DOMAINS, description = "E-mail domains that a tenant has proven. For its administration."),
            @Tag(name = Tags.AUTH, description = "Sign-up, sign-in, sessions, recovery. Public, for one tenant."),
            @Tag(name = Tags.PROFILE, description = "What a signed-in user does with the own account."),
            @Tag(name = Tags.TOKENS, description = "Token verification, for backends."),
            @Tag(
                    name = Tags.AUDIT,
                    description = "What was done and refused, by whom, and the proof that it was not altered."),
            @Tag(name = Tags.OPERATION, description = "Health, metrics, and the development inbox.")
        })
final class Description {
    private Description() {}
}
