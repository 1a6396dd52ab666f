package io.tenantgate.adapters.cognito;

import io.tenantgate.application.provider.Newcomers;
import io.tenantgate.domain.members.LoginName;
import io.tenantgate.domain.secrets.OneTimeCode;
import io.tenantgate.domain.tenancy.ProviderUsername;
import io.tenantgate.domain.tenancy.TenantId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Those who wait for their code, whose code is the number of the letter to them.
final class RememberedNewcomers implements Newcomers {
    private final Map<ProviderUsername, Newcomer> waiting = new ConcurrentHashMap<>();
    private final Map<ProviderUsername, Integer> letters = new ConcurrentHashMap<>();

    @Override
    public void keep(TenantId tenant, ProviderUsername username, Newcomer newcomer) {
        if (waiting.putIfAbsent(username, newcomer) == null) {
            letters.merge(username, 1, Integer::sum);
        }
    }

    @Override
    public Optional<LoginName> remind(TenantId tenant, ProviderUsername username) {
        return Optional.ofNullable(waiting.get(username)).map(newcomer -> {
            letters.merge(username, 1, Integer::sum);
            return newcomer.address();
        });
    }

    @Override
    public Optional<Newcomer> proven(TenantId tenant, ProviderUsername username, OneTimeCode code) {
        return Optional.ofNullable(waiting.get(username))
                .filter(_ -> code.equals(codeOf(username).orElseThrow()));
    }

    @Override
    public void forget(TenantId tenant, ProviderUsername username) {
        waiting.remove(username);
    }

    /// The code that was sent last.
    Optional<OneTimeCode> codeOf(ProviderUsername username) {
        return Optional.ofNullable(letters.get(username)).map(letter -> new OneTimeCode("code-" + letter));
    }
}
