package io.tenantgate.adapters.persistence.tenantgate;

import io.tenantgate.adapters.persistence.sql.Query;
import io.tenantgate.adapters.persistence.sql.Row;
import io.tenantgate.application.port.Intents.Deed;
import io.tenantgate.application.port.Intents.Intent;
import io.tenantgate.domain.members.InvitationId;
import io.tenantgate.domain.members.LoginName;
import io.tenantgate.domain.members.Subject;
import io.tenantgate.domain.tenancy.ProviderUsername;
import io.tenantgate.domain.tenancy.TenantId;
import java.util.Optional;
import java.util.UUID;

/// How a row becomes an intent, and back.
final class IntentRow {
    static final String COLUMNS =
            "i.tenant_id, i.intent_id, i.login_name, i.kind, i.invitation_id, i.username, i.issuer,"
                    + " i.sub, i.begun_at, i.due_at";

    private IntentRow() {}

    private enum Kind {
        CONFIRMING,
        TAKING_UP,
        LEAVING,
        STRAYING
    }

    static Query write(Query insert, Deed deed) {
        insert.set("name", deed.name().value());
        return switch (deed) {
            case Deed.Confirming _ ->
                write(insert, Kind.CONFIRMING, Optional.empty(), Optional.empty(), Optional.empty());
            case Deed.TakingUp(var _, var invitation, var username) ->
                write(
                        insert,
                        Kind.TAKING_UP,
                        invitation.map(InvitationId::value),
                        Optional.of(username),
                        Optional.empty());
            case Deed.Leaving(var _, var username, var subject) ->
                write(insert, Kind.LEAVING, Optional.empty(), Optional.of(username), Optional.of(subject));
            case Deed.Straying(var _, var username, var subject) ->
                write(insert, Kind.STRAYING, Optional.empty(), Optional.of(username), Optional.of(subject));
        };
    }

    private static Query write(
            Query insert,
            Kind kind,
            Optional<UUID> invitation,
            Optional<ProviderUsername> username,
            Optional<Subject> subject) {
        return insert.set("kind", kind)
                .set("invitation", invitation)
                .set("username", username.map(ProviderUsername::value))
                .set("issuer", subject.map(Subject::issuer))
                .set("sub", subject.map(Subject::sub));
    }

    static Intent read(Row row) {
        return new Intent(
                new TenantId(row.uuid("tenant_id")),
                row.uuid("intent_id"),
                deed(row),
                row.instant("begun_at"),
                row.instant("due_at"));
    }

    private static Deed deed(Row row) {
        var name = new LoginName(row.text("login_name"));
        return switch (row.constant("kind", Kind.class)) {
            case CONFIRMING -> new Deed.Confirming(name);
            case TAKING_UP ->
                new Deed.TakingUp(name, row.optionalUuid("invitation_id").map(InvitationId::new), username(row));
            case LEAVING -> new Deed.Leaving(name, username(row), subject(row));
            case STRAYING -> new Deed.Straying(name, username(row), subject(row));
        };
    }

    private static ProviderUsername username(Row row) {
        return new ProviderUsername(row.text("username"));
    }

    private static Subject subject(Row row) {
        return new Subject(row.text("issuer"), row.text("sub"));
    }
}
