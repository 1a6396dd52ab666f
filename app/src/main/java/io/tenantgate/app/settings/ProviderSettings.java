package io.tenantgate.app.settings;

import io.micronaut.context.annotation.EachProperty;
import io.micronaut.context.annotation.Parameter;
import java.util.Optional;

/// A provider by its name: `tenantgate.providers.<name>.kind`, or `TENANTGATE_PROVIDERS_<NAME>_KIND`. What follows the
/// kind is for Amazon Cognito alone. Each key is one word: in a variable's name an underscore ends the name before it.
///
/// @param region where its user pools are; `AWS_REGION` where absent
/// @param endpoint in place of the region's own
/// @param timeout how long a call may take, as ISO 8601 writes it
@EachProperty("tenantgate.providers")
public record ProviderSettings(
        @Parameter String name,
        String kind,
        Optional<String> region,
        Optional<String> endpoint,
        Optional<String> timeout) {
    /// Of a kind that needs no more.
    static ProviderSettings of(String name, String kind) {
        return new ProviderSettings(name, kind, Optional.empty(), Optional.empty(), Optional.empty());
    }

    String key(String word) {
        return "tenantgate.providers.%s.%s".formatted(name, word);
    }
}
