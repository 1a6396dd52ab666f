package io.tenantgate.adapters.rest.keys;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import io.tenantgate.domain.keys.ApiKey;
import io.tenantgate.domain.keys.KeyScope;
import io.tenantgate.domain.secrets.KeyText;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A key.
///
/// @param key its text, in the first answer of its creation alone
/// @param secretShown stands in the text's place when that answer is given again
@Serdeable.Serializable(naming = SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record KeyBody(
        String id,
        String name,
        List<String> scopes,
        Instant createdAt,
        Optional<Instant> expiresAt,
        Optional<Instant> lastUsedAt,
        Optional<String> key,
        Optional<Boolean> secretShown) {
    static KeyBody of(ApiKey key) {
        return of(key, Optional.empty(), Optional.empty());
    }

    static KeyBody first(ApiKey key, KeyText text) {
        return of(key, Optional.of(text.reveal()), Optional.empty());
    }

    static KeyBody again(ApiKey key) {
        return of(key, Optional.empty(), Optional.of(true));
    }

    private static KeyBody of(ApiKey key, Optional<String> text, Optional<Boolean> secretShown) {
        return new KeyBody(
                key.id().toString(),
                key.name(),
                key.scopes().stream().map(KeyScope::text).sorted().toList(),
                key.createdAt(),
                key.expiresAt(),
                key.lastUsedAt(),
                text,
                secretShown);
    }

    @Override
    public String toString() {
        return "KeyBody[%s]".formatted(id);
    }
}
