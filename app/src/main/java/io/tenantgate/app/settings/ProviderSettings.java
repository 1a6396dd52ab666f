package io.tenantgate.app.settings;

import io.micronaut.context.annotation.EachProperty;
import io.micronaut.context.annotation.Parameter;

/// A provider by its name: `tenantgate.providers.<name>.kind`, or `TENANTGATE_PROVIDERS_<NAME>_KIND`.
@EachProperty("tenantgate.providers")
public record ProviderSettings(@Parameter String name, String kind) {}
