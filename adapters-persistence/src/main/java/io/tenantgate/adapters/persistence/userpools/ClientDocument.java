package io.tenantgate.adapters.persistence.userpools;

import io.tenantgate.userpools.client.AttributePermissions;
import io.tenantgate.userpools.client.AuthFlow;
import io.tenantgate.userpools.client.ClientSettings;
import io.tenantgate.userpools.client.ClientSettings.ExistenceErrors;
import io.tenantgate.userpools.client.ClientSettings.Revocation;
import io.tenantgate.userpools.client.TokenValidity;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// A client's settings in storage.
///
/// @param readable absent: every attribute; so also `writable`
record ClientDocument(
        Set<AuthFlow> flows,
        Seconds validity,
        Revocation revocation,
        ExistenceErrors existenceErrors,
        @Nullable Set<String> readable,
        @Nullable Set<String> writable) {
    static final Document<ClientDocument, ClientSettings> JSON =
            new Document<>(ClientDocument.class, ClientDocument::of, ClientDocument::settings);

    record Seconds(long access, long id, long refresh, long session) {
        private static Seconds of(ClientSettings settings) {
            var tokens = settings.validity();
            return new Seconds(
                    tokens.access().toSeconds(),
                    tokens.id().toSeconds(),
                    tokens.refresh().toSeconds(),
                    settings.sessionValidity().toSeconds());
        }

        private TokenValidity tokens() {
            return new TokenValidity(Duration.ofSeconds(access), Duration.ofSeconds(id), Duration.ofSeconds(refresh));
        }
    }

    private static ClientDocument of(ClientSettings settings) {
        return new ClientDocument(
                new TreeSet<>(settings.flows()),
                Seconds.of(settings),
                settings.revocation(),
                settings.existenceErrors(),
                sorted(settings.attributes().readable()),
                sorted(settings.attributes().writable()));
    }

    private static @Nullable Set<String> sorted(Optional<Set<String>> names) {
        return names.<Set<String>>map(TreeSet::new).orElse(null);
    }

    private ClientSettings settings() {
        return new ClientSettings(
                flows,
                validity.tokens(),
                Duration.ofSeconds(validity.session()),
                revocation,
                existenceErrors,
                new AttributePermissions(Optional.ofNullable(readable), Optional.ofNullable(writable)));
    }
}
