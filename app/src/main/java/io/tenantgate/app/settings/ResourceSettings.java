package io.tenantgate.app.settings;

import io.micronaut.context.annotation.EachProperty;
import io.micronaut.context.annotation.Parameter;
import java.util.Map;
import java.util.Optional;

/// How much a provider holds, where that is not usual.
///
/// @param resources `TENANTGATE_PROVIDERS_<NAME>_RESOURCES`: numbers such as `UserPools=2000,ClientsPerPool=5000`
@EachProperty("tenantgate.providers")
public record ResourceSettings(@Parameter String name, Optional<String> resources) {
    String key() {
        return "tenantgate.providers.%s.resources".formatted(name);
    }

    /// @throws io.tenantgate.adapters.persistence.StartRefused where they cannot be read
    Map<String, Integer> numbers() {
        var list = new NumberList(key(), "numbers by resource, such as UserPools=2000,ClientsPerPool=5000");
        return resources.map(list::read).orElse(Map.of());
    }
}
