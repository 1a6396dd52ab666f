package io.tenantgate.app.settings;

import io.micronaut.context.annotation.EachProperty;
import io.micronaut.context.annotation.Parameter;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A provider by its name: `tenantgate.providers.<name>.kind`, or `TENANTGATE_PROVIDERS_<NAME>_KIND`. What follows the
/// kind is for Amazon Cognito alone. Each key but one is one word: in a variable's name an underscore ends the name
/// before it. So `TENANTGATE_PROVIDERS_WEST_AUTH_API` is read as the `auth-api` of `west` and as the `api` of a
/// `west-auth` that nobody named, which [#named] leaves out.
///
/// @param kind `builtin` or `cognito`
/// @param region where its user pools are; `AWS_REGION` where absent
/// @param endpoint in place of the region's own
/// @param timeout how long a call may take, as ISO 8601 writes it
/// @param authApi by which operations people sign in: `admin` or `public`
/// @param pool the id of a user pool that was there before, in which all tenants live
/// @param client the id of its app client by which people sign in
/// @param secret that client's, where it has one
@EachProperty("tenantgate.providers")
public record ProviderSettings(
        @Parameter String name,
        Optional<String> kind,
        Optional<String> region,
        Optional<String> endpoint,
        Optional<String> timeout,
        Optional<String> authApi,
        Optional<String> pool,
        Optional<String> client,
        Optional<String> secret) {
    private static final String OTHER_READING = "-auth";

    /// Of a kind that needs no more.
    static ProviderSettings of(String name, String kind) {
        var none = Optional.<String>empty();
        return new ProviderSettings(name, Optional.of(kind), none, none, none, none, none, none, none);
    }

    /// Those that an operator named.
    static List<ProviderSettings> named(Collection<ProviderSettings> read) {
        return read.stream().filter(each -> each.isNamed(read)).toList();
    }

    private boolean isNamed(Collection<ProviderSettings> read) {
        return !isEmpty()
                || read.stream()
                        .noneMatch(other -> other.authApi().isPresent() && name.equals(other.name() + OTHER_READING));
    }

    private boolean isEmpty() {
        return Stream.of(kind, region, endpoint, timeout, authApi, pool, client, secret)
                .allMatch(Optional::isEmpty);
    }

    /// The same, with what was there before.
    ProviderSettings adopting(Optional<String> otherPool, Optional<String> otherClient, Optional<String> otherSecret) {
        return new ProviderSettings(
                name, kind, region, endpoint, timeout, authApi, otherPool, otherClient, otherSecret);
    }

    boolean isOf(String other) {
        return kind.filter(other::equals).isPresent();
    }

    String key(String word) {
        return "tenantgate.providers.%s.%s".formatted(name, word);
    }

    @Override
    public String toString() {
        return "ProviderSettings[%s]".formatted(name);
    }
}
