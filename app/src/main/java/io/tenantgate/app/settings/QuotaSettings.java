package io.tenantgate.app.settings;

import io.micronaut.context.annotation.EachProperty;
import io.micronaut.context.annotation.Parameter;
import io.tenantgate.adapters.persistence.StartRefused;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// The request quotas of a provider, where they are not the usual ones.
///
/// @param quotas `TENANTGATE_PROVIDERS_<NAME>_QUOTAS`: calls a second by category, such as
///     `UserAuthentication=200,UserCreation=80`
@EachProperty("tenantgate.providers")
public record QuotaSettings(@Parameter String name, Optional<String> quotas) {
    private static final Pattern NUMBER = Pattern.compile("\\s*[A-Za-z]+\\s*=\\s*[1-9][0-9]{0,5}\\s*");

    /// By category. @throws StartRefused where they cannot be read
    public Map<String, Integer> numbers() {
        return quotas.map(this::read).orElse(Map.of());
    }

    private Map<String, Integer> read(String text) {
        var numbers = new HashMap<String, Integer>();
        for (var line : text.split(",")) {
            if (!NUMBER.matcher(line).matches()) {
                throw refused(line);
            }
            var parts = line.split("=");
            numbers.put(parts[0].strip(), Integer.valueOf(parts[1].strip()));
        }
        return numbers;
    }

    private StartRefused refused(String text) {
        return new StartRefused("tenantgate.providers.%s.quotas has '%s'; it must be numbers by category, such as %s"
                .formatted(name, text.strip(), "UserAuthentication=200,UserCreation=80"));
    }
}
