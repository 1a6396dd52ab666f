package io.tenantgate.adapters.persistence.tenantgate;

import io.tenantgate.adapters.persistence.sql.Query;
import io.tenantgate.adapters.persistence.sql.Row;
import io.tenantgate.application.port.Envelope;
import io.tenantgate.application.port.Envelope.Place;
import io.tenantgate.application.port.Errands.Errand;
import io.tenantgate.application.port.Errands.Request;
import io.tenantgate.domain.members.MembershipId;
import io.tenantgate.domain.secrets.Password;
import io.tenantgate.domain.tenancy.ProviderUsername;
import io.tenantgate.domain.tenancy.TenantId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// How a row becomes an errand, and back: what is to be asked is sealed for its row alone.
final class ErrandRow {
    private static final String PASSWORD = "password";
    private static final String ATTRIBUTE = "attribute ";

    private final SealedJson<Map<String, String>> json;

    ErrandRow(Envelope envelope) {
        this.json = SealedJson.ofTexts(envelope);
    }

    private enum Kind {
        REGISTER,
        RESEND,
        DISCARD
    }

    Query write(Query insert, Errand errand) {
        insert.set("username", errand.username().value());
        return switch (errand.request()) {
            case Request.Register wanted -> write(insert, Kind.REGISTER, Optional.of(seal(errand, wanted)));
            case Request.Resend _ -> write(insert, Kind.RESEND, Optional.empty());
            case Request.Discard _ -> write(insert, Kind.DISCARD, Optional.empty());
        };
    }

    private static Query write(Query insert, Kind kind, Optional<byte[]> request) {
        return insert.set("kind", kind).set("request", request);
    }

    private byte[] seal(Errand errand, Request.Register wanted) {
        var texts = new HashMap<String, String>();
        texts.put(PASSWORD, wanted.password().reveal());
        wanted.attributes().forEach((name, value) -> texts.put(ATTRIBUTE + name, value));
        return json.seal(placeOf(errand.tenant(), errand.attempt()), texts);
    }

    private static Place placeOf(TenantId tenant, MembershipId attempt) {
        return new Place("errands", "request", tenant + "/" + attempt);
    }

    Errand read(Row row) {
        var tenant = new TenantId(row.uuid("tenant_id"));
        var attempt = new MembershipId(row.uuid("attempt_id"));
        var username = new ProviderUsername(row.text("username"));
        var request = switch (row.constant("kind", Kind.class)) {
            case REGISTER -> open(tenant, attempt, row.bytes("request"));
            case RESEND -> new Request.Resend();
            case DISCARD -> new Request.Discard();
        };
        return new Errand(tenant, attempt, username, request, row.integer("before"));
    }

    /// One that cannot be read, or was altered, cannot be done any more, and must not keep the others back.
    private Request open(TenantId tenant, MembershipId attempt, byte[] sealed) {
        return json.find(placeOf(tenant, attempt), sealed, ErrandRow::register).orElseGet(Request.Discard::new);
    }

    private static Request register(Map<String, String> texts) {
        var password = new Password(Optional.ofNullable(texts.get(PASSWORD)).orElse(""));
        var attributes = new HashMap<String, String>();
        texts.forEach((name, value) -> {
            if (name.startsWith(ATTRIBUTE)) {
                attributes.put(name.substring(ATTRIBUTE.length()), value);
            }
        });
        return new Request.Register(password, attributes);
    }
}
