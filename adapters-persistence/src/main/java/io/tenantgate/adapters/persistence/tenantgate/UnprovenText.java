package io.tenantgate.adapters.persistence.tenantgate;

import com.fasterxml.jackson.core.type.TypeReference;
import io.tenantgate.application.port.Envelope;
import io.tenantgate.application.port.Envelope.Place;
import io.tenantgate.application.port.UnprovenSignUps.Unproven;
import io.tenantgate.application.provider.Newcomers.Newcomer;
import io.tenantgate.domain.members.LoginName;
import io.tenantgate.domain.secrets.OneTimeCode;
import io.tenantgate.domain.secrets.Password;
import io.tenantgate.domain.tenancy.ProviderUsername;
import io.tenantgate.domain.tenancy.TenantId;
import java.util.Map;
import java.util.Optional;

/// How somebody whose address is unproven is written down, sealed for the row of their sign-up alone.
final class UnprovenText {
    private final SealedJson<Written> json;

    UnprovenText(Envelope envelope) {
        this.json = new SealedJson<>(envelope, new TypeReference<>() {});
    }

    /// The texts themselves.
    record Written(String address, String password, String code, int sent, Map<String, String> attributes) {
        static Written of(Unproven unproven) {
            var newcomer = unproven.newcomer();
            return new Written(
                    newcomer.address().value(),
                    newcomer.password().reveal(),
                    unproven.code().reveal(),
                    unproven.sent(),
                    newcomer.attributes());
        }

        Unproven read() {
            var newcomer = new Newcomer(new LoginName(address), new Password(password), attributes);
            return new Unproven(newcomer, new OneTimeCode(code), sent);
        }

        @Override
        public String toString() {
            return "Written[****]";
        }
    }

    byte[] seal(TenantId tenant, ProviderUsername username, Unproven unproven) {
        return json.seal(placeOf(tenant, username), Written.of(unproven));
    }

    private static Place placeOf(TenantId tenant, ProviderUsername username) {
        return new Place("sign_up_attempts", "unproven", tenant + "/" + username);
    }

    /// What cannot be read, or was altered, is no longer there: whoever it was signs up again.
    Optional<Unproven> open(TenantId tenant, ProviderUsername username, byte[] sealed) {
        return json.find(placeOf(tenant, username), sealed, Written::read);
    }
}
