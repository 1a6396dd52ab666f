package io.tenantgate.benchmarks;

import java.io.IOException;

/// A person in a tenant, who has signed in once.
///
/// @param refreshToken of the session that was opened then
record Member(Tenancy tenancy, String email, String accessToken, String refreshToken) {
    /// @param name tells people of one tenant apart; addresses are made of it and the tenant, so that tenants that
    ///   share accounts still have different people
    static Member join(Api api, Tenancy tenancy, String name) throws IOException {
        var email = name + "@" + tenancy.slug() + ".example.com";
        tenancy.signUp(api, email);
        var tokens = tenancy.signIn(api, email);
        return new Member(
                tenancy,
                email,
                tokens.path("access_token").asText(),
                tokens.path("refresh_token").asText());
    }
}
