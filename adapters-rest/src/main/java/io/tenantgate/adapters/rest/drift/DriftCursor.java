package io.tenantgate.adapters.rest.drift;

import io.tenantgate.adapters.rest.json.Texts;
import io.tenantgate.application.drift.Place;
import io.tenantgate.application.drift.Stage;
import io.tenantgate.domain.members.MembershipId;
import io.tenantgate.domain.tenancy.TenantId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/// Where a comparison goes on, opaque to callers, and good for its tenant alone.
final class DriftCursor {
    private static final byte MEMBERS = 'm';
    private static final byte ACCOUNTS = 'a';
    private static final int ID = 2 * Long.BYTES;
    private static final int LEAST = ID + 1;
    private static final int MOST = 1 << 18;

    private DriftCursor() {}

    static String of(Place place) {
        var tenant = place.tenant();
        return switch (place.stage()) {
            case Stage.Members(var after) -> text(tenant, MEMBERS, after.map(DriftCursor::bytes));
            case Stage.Accounts(var after) ->
                text(tenant, ACCOUNTS, after.map(words -> words.getBytes(StandardCharsets.UTF_8)));
        };
    }

    private static byte[] bytes(MembershipId member) {
        return bytes(member.value());
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(ID)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    private static String text(TenantId tenant, byte kind, Optional<byte[]> after) {
        var place = after.orElseGet(() -> new byte[0]);
        var bytes = ByteBuffer.allocate(LEAST + place.length)
                .put(bytes(tenant.value()))
                .put(kind)
                .put(place);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    /// @throws IllegalArgumentException where it is none
    static Place read(String text) {
        var bytes = ByteBuffer.wrap(text.length() > MOST ? new byte[0] : decoded(text));
        if (bytes.remaining() < LEAST) {
            throw noCursor();
        }
        return new Place(new TenantId(id(bytes)), stage(bytes));
    }

    private static Stage stage(ByteBuffer bytes) {
        return switch (bytes.get()) {
            case MEMBERS -> new Stage.Members(member(bytes));
            case ACCOUNTS -> new Stage.Accounts(words(bytes));
            default -> throw noCursor(); // any byte may come
        };
    }

    private static byte[] decoded(String text) {
        try {
            return Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException _) {
            throw noCursor();
        }
    }

    private static UUID id(ByteBuffer bytes) {
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    private static Optional<MembershipId> member(ByteBuffer bytes) {
        if (bytes.remaining() != ID) {
            throw noCursor();
        }
        return Optional.of(new MembershipId(id(bytes)));
    }

    private static Optional<String> words(ByteBuffer bytes) {
        var text = StandardCharsets.UTF_8.decode(bytes).toString();
        if (!Texts.writable(text)) {
            throw noCursor();
        }
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private static IllegalArgumentException noCursor() {
        return new IllegalArgumentException("is no cursor of a comparison");
    }
}
