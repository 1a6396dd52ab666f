package io.tenantgate.app.settings;

import io.micronaut.context.annotation.EachProperty;
import io.micronaut.context.annotation.Parameter;
import io.tenantgate.adapters.persistence.StartRefused;
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
    /// By category. @throws StartRefused where they cannot be read
    public Map<String, Integer> numbers() {
        var list = new NumberList(
                "tenantgate.providers.%s.quotas".formatted(name),
                "numbers by category, such as UserAuthentication=200,UserCreation=80");
        return quotas.map(list::read).orElse(Map.of());
    }

    /// @throws StartRefused where it is no name
    Optional<String> accountName() {
        account.filter(text -> !ACCOUNT.matcher(text).matches()).ifPresent(text -> {
            throw new StartRefused("tenantgate.providers.%s.account is '%s'; it must be a name such as production"
                    .formatted(name, text));
        });
        return account;
    }
}
