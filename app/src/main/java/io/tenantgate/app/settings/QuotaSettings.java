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
/// @param account `TENANTGATE_PROVIDERS_<NAME>_ACCOUNT`: a name for the AWS account. Providers of one account and
/// region
///     share its quotas; where absent, those of one region and endpoint do
@EachProperty("tenantgate.providers")
public record QuotaSettings(@Parameter String name, Optional<String> quotas, Optional<String> account) {
    private static final Pattern ACCOUNT = Pattern.compile("[A-Za-z0-9-]{1,64}");
    private static final Pattern NUMBER = Pattern.compile("\\s*[A-Za-z]+\\s*=\\s*[1-9][0-9]{0,5}\\s*");

    /// By category. @throws StartRefused where they cannot be read
    public Map<String, Integer> numbers() {
        return quotas.map(this::read).orElse(Map.of());
    }

    /// @throws StartRefused where it is no name
    Optional<String> accountName() {
        account.filter(text -> !ACCOUNT.matcher(text).matches()).ifPresent(text -> {
            throw new StartRefused("tenantgate.providers.%s.account is '%s'; it must be a name such as production"
                    .formatted(name, text));
        });
        return account;
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
