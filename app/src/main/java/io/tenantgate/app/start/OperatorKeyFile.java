package io.tenantgate.app.start;

import io.tenantgate.application.port.ApiKeys;
import io.tenantgate.application.port.Ids;
import io.tenantgate.application.port.Scope;
import io.tenantgate.application.port.Scopes;
import io.tenantgate.domain.keys.ApiKey;
import io.tenantgate.domain.keys.ApiKeyId;
import io.tenantgate.domain.keys.KeyScope;
import io.tenantgate.domain.secrets.KeyText;
import io.tenantgate.domain.tenancy.TenantId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;

/// The operator key of a first start that was given none: `operator-key` in the data directory, mode 0600. It is an
/// operator key like any other: it is listed, and it may be revoked when others were made.
public final class OperatorKeyFile {
    private static final String NAME = "operator-key";
    private static final String OWNER_ONLY = "rw-------";

    private final Scopes scopes;
    private final ApiKeys keys;
    private final Ids ids;
    private final InstantSource clock;

    public OperatorKeyFile(Scopes scopes, ApiKeys keys, Ids ids, InstantSource clock) {
        this.scopes = scopes;
        this.keys = keys;
        this.ids = ids;
        this.clock = clock;
    }

    /// The file, and the key where it was made just now.
    public record Written(Path file, Optional<String> fresh) {}

    static Path in(Path directory) {
        return directory.resolve(NAME);
    }

    /// Makes a key where the service has no operator key at all, one instance at a time.
    public Written ensure(Path directory) {
        var file = in(directory);
        return scopes.in(Scope.of(TenantId.NONE), () -> {
            keys.lock(TenantId.NONE);
            boolean first = keys.page(TenantId.NONE, Optional.empty(), 1).isEmpty();
            return first ? create(file) : new Written(file, Optional.empty());
        });
    }

    private Written create(Path file) {
        var text = "tg_" + ids.secret();
        var key = new ApiKey(
                TenantId.NONE,
                new ApiKeyId(ids.next()),
                "first start",
                Set.of(KeyScope.ALL),
                clock.instant(),
                Optional.empty(),
                Optional.empty());
        keys.add(key, new KeyText(text).sha256());
        write(file, text);
        return new Written(file, Optional.of(text));
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            var mode = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(OWNER_ONLY));
            var draft = Files.createTempFile(file.toAbsolutePath().getParent(), ".key", "", mode);
            Files.writeString(draft, text + "\n");
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        }
    }
}
