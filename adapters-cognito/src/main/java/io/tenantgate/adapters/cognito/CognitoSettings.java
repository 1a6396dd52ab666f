package io.tenantgate.adapters.cognito;

import io.tenantgate.application.provider.AdoptedPool;
import io.tenantgate.application.provider.Resources;
import io.tenantgate.domain.tenancy.AppClient;
import io.tenantgate.domain.tenancy.UserPool;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/// Where user pools are, and how long is waited for them. Credentials are no setting: they come from the usual chain.
///
/// @param endpoint in place of the region's own
/// @param patience how long a call may take, and how long a connection may take to open
/// @param pools how many there may be, and what those get that are made
/// @param signIn how people sign in there
/// @param adopted what was there before, and all tenants live in; absent where their pools are made
public record CognitoSettings(
        String region,
        Optional<URI> endpoint,
        Patience patience,
        Pools pools,
        SignIn signIn,
        Optional<AdoptedClient> adopted) {
    /// How people sign in.
    ///
    /// @param server what they call: Cognito's threat protection is told
    public record SignIn(AuthApi api, URI server) {
        /// By the operations for servers.
        public static final SignIn USUAL = new SignIn(AuthApi.ADMIN, URI.create("http://localhost"));
    }

    /// What there may be of pools.
    ///
    /// @param resources how much the account may hold in the region; by quota 1,000 pools
    public record Pools(Resources resources, PoolTemplate template) {
        private static final int QUOTA = 1_000;

        static final Pools USUAL = new Pools(Resources.WITHOUT_END.withPools(QUOTA), PoolTemplate.EMPTY);
    }

    /// How long is waited.
    public record Patience(Duration connection, Duration call) {
        /// Long enough for a slow answer, short enough for whoever waits for it.
        public static final Patience USUAL = new Patience(Duration.ofSeconds(2), Duration.ofSeconds(10));
    }

    /// Of a region, with what is usual.
    public static CognitoSettings of(String region) {
        return new CognitoSettings(
                region, Optional.empty(), Patience.USUAL, Pools.USUAL, SignIn.USUAL, Optional.empty());
    }

    public CognitoSettings with(URI other) {
        return new CognitoSettings(region, Optional.of(other), patience, pools, signIn, adopted);
    }

    public CognitoSettings with(Patience other) {
        return new CognitoSettings(region, endpoint, other, pools, signIn, adopted);
    }

    public CognitoSettings with(Resources other) {
        return new CognitoSettings(region, endpoint, patience, new Pools(other, pools.template()), signIn, adopted);
    }

    public CognitoSettings with(PoolTemplate other) {
        return new CognitoSettings(region, endpoint, patience, new Pools(pools.resources(), other), signIn, adopted);
    }

    public CognitoSettings with(SignIn other) {
        return new CognitoSettings(region, endpoint, patience, pools, other, adopted);
    }

    public CognitoSettings adopting(AdoptedClient other) {
        return new CognitoSettings(region, endpoint, patience, pools, signIn, Optional.of(other));
    }

    /// @param call how long a call may take; a connection opens sooner or not at all
    public CognitoSettings waiting(Duration call) {
        var usual = Patience.USUAL.connection();
        return with(new Patience(usual.compareTo(call) < 0 ? usual : call, call));
    }

    /// What every issuer of the region begins with; a pool's id follows.
    String issuers() {
        return endpoint.map(URI::toString)
                .map(text -> text.endsWith("/") ? text : text + "/")
                .orElseGet(() -> "https://cognito-idp.%s.amazonaws.com/".formatted(region));
    }

    Optional<AdoptedPool> adoptedPool() {
        return adopted.map(given ->
                new AdoptedPool(new UserPool(given.pool(), issuerOf(given.pool())), new AppClient(given.client())));
    }

    String issuerOf(String pool) {
        return issuers() + pool;
    }
}
