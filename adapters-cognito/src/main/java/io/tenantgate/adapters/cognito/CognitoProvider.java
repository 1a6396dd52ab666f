package io.tenantgate.adapters.cognito;

import io.tenantgate.application.provider.Provider;
import io.tenantgate.domain.tenancy.ProviderName;
import software.amazon.awssdk.services.cognitoidentityprovider.CognitoIdentityProviderClient;

/// Amazon Cognito as a provider: its calls are part of no transaction. It holds connections until it is closed.
public final class CognitoProvider implements AutoCloseable {
    private final Provider provider;
    private final CognitoCalls calls;
    private final HttpKeySource keySource;

    private CognitoProvider(Provider provider, CognitoCalls calls, HttpKeySource keySource) {
        this.provider = provider;
        this.calls = calls;
        this.keySource = keySource;
    }

    /// With credentials from AWS's usual chain.
    public static CognitoProvider open(ProviderName name, CognitoSettings settings, CognitoPorts ports) {
        return open(name, settings, ports, CognitoClient.open(settings));
    }

    static CognitoProvider open(
            ProviderName name, CognitoSettings settings, CognitoPorts ports, CognitoIdentityProviderClient client) {
        var gate = new QuotaGate(name, ports.quotas());
        var calls = new CognitoCalls(client, CognitoLine.of(settings, gate, ports.clock()));
        var keySource = new HttpKeySource(settings.patience());
        var keySets = new KeySets(keySource, ports.clock());
        var keys = new CognitoIssuerKeys(settings.issuers(), ports.issuers(), keySets);
        return new CognitoProvider(CognitoRoles.of(name, calls, settings, ports, keys), calls, keySource);
    }

    public Provider provider() {
        return provider;
    }

    @Override
    public void close() {
        calls.close();
        keySource.close();
    }
}
