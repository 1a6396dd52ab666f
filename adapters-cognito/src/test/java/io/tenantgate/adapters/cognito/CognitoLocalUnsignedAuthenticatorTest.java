package io.tenantgate.adapters.cognito;

import io.tenantgate.testkit.provider.AuthenticatorContract;
import io.tenantgate.testkit.provider.ProviderWorld;
import org.junit.jupiter.api.extension.RegisterExtension;

class CognitoLocalUnsignedAuthenticatorTest extends AuthenticatorContract {
    @RegisterExtension
    static final Emulated EMULATED = new Emulated(AuthApi.PUBLIC);

    @Override
    protected ProviderWorld newWorld() {
        return EMULATED.newWorld();
    }
}
