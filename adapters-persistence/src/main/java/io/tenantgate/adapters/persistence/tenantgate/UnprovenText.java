package io.tenantgate.adapters.persistence.tenantgate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.tenantgate.application.port.Envelope;
import io.tenantgate.application.port.Envelope.Place;
import io.tenantgate.application.port.UnprovenSignUps.Unproven;
import io.tenantgate.application.provider.Newcomers.Newcomer;
import io.tenantgate.domain.members.LoginName;
import io.tenantgate.domain.secrets.OneTimeCode;
import io.tenantgate.domain.secrets.Password;
import io.tenantgate.domain.tenancy.ProviderUsername;
import io.tenantgate.domain.tenancy.TenantId;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// How somebody whose address is unproven is written down, sealed for the row of their sign-up alone.
final class UnprovenText {
    private static final Logger LOG = LoggerFactory.getLogger(UnprovenText.class);
    private static final TypeReference<Written> WRITTEN = new TypeReference<>() {};

    private final JsonMapper mapper = JsonMapper.builder().build();
    private final Envelope envelope;

    UnprovenText(Envelope envelope) {
        this.envelope = envelope;
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
        try {
            return envelope.seal(placeOf(tenant, username), mapper.writeValueAsBytes(Written.of(unproven)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Texts are always written", e);
        }
    }

    private static Place placeOf(TenantId tenant, ProviderUsername username) {
        return new Place("sign_up_attempts", "unproven", tenant + "/" + username);
    }

    /// What cannot be read, or was altered, is no longer there: whoever it was signs up again.
    Optional<Unproven> open(TenantId tenant, ProviderUsername username, byte[] sealed) {
        try {
            var written = mapper.readValue(envelope.open(placeOf(tenant, username), sealed), WRITTEN);
            return Optional.of(written.read());
        } catch (IllegalStateException | IllegalArgumentException | IOException e) {
            LOG.error(
                    "The sign-up of {} cannot be read: {}",
                    username,
                    e.getClass().getSimpleName());
            return Optional.empty();
        }
    }
}
