package io.tenantgate.adapters.rest.tenancy;

import io.micronaut.context.annotation.ConfigurationProperties;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// `tenantgate.tenancy.base-domain`: `acme.example.com` is tenant `acme`'s where it is `example.com`. Off at first.
@ConfigurationProperties("tenantgate.tenancy")
record SubdomainSettings(@Nullable String baseDomain) {
    /// The one label that stands before the base domain.
    Optional<String> label(String host) {
        if (baseDomain == null || baseDomain.isBlank()) {
            return Optional.empty();
        }
        var suffix = "." + baseDomain.strip().toLowerCase(Locale.ROOT);
        return Optional.of(host)
                .filter(name -> name.endsWith(suffix))
                .map(name -> name.substring(0, name.length() - suffix.length()))
                .filter(label -> !label.isEmpty() && label.indexOf('.') < 0);
    }
}
