package io.tenantgate.adapters.rest.audit;

import io.micronaut.http.HttpResponse;
import io.tenantgate.adapters.rest.json.Fields;
import io.tenantgate.adapters.rest.problem.RefusedRequest;
import io.tenantgate.adapters.rest.request.Call;
import io.tenantgate.application.audit.ReadHead;
import io.tenantgate.application.audit.VerifyTrail;
import io.tenantgate.domain.audit.ChainMark;
import io.tenantgate.domain.tenancy.TenantId;
import jakarta.inject.Singleton;
import java.util.HexFormat;
import java.util.Optional;

/// Shows what a chain proves.
@Singleton
final class ChainDesk {
    private final ReadHead head;
    private final VerifyTrail verify;

    ChainDesk(ReadHead head, VerifyTrail verify) {
        this.head = head;
        this.verify = verify;
    }

    HttpResponse<?> head(Call call, TenantId tenant) {
        return switch (head.handle(new ReadHead.Query(call.caller(), tenant))) {
            case ReadHead.Outcome.Head(var found, int waiting) -> HttpResponse.ok(HeadBody.of(found, waiting));
            case ReadHead.Outcome.Refused(var rejection) -> throw new RefusedRequest(rejection);
        };
    }

    HttpResponse<?> verify(Call call, TenantId tenant) {
        return switch (verify.handle(command(call, tenant))) {
            case VerifyTrail.Outcome.Verified(var verdict) -> HttpResponse.ok(AuditVerdictBody.of(verdict));
            case VerifyTrail.Outcome.Refused(var rejection) -> throw new RefusedRequest(rejection);
        };
    }

    private static VerifyTrail.Command command(Call call, TenantId tenant) {
        var fields = call.optionalFields();
        var from = fields.flatMap(given -> given.optional("cursor", ProgressCursor::read));
        var known = fields.flatMap(given -> given.object("head").flatMap(ChainDesk::mark));
        fields.ifPresent(Fields::finish);
        return new VerifyTrail.Command(call.caller(), call.origin(), tenant, from, known);
    }

    private static Optional<ChainMark> mark(Fields fields) {
        if (!fields.has("seq")) {
            fields.wrong("seq", "is required");
        }
        var seq = fields.whole("seq", 1, Integer.MAX_VALUE);
        var mac = fields.required("mac", ChainDesk::mac);
        fields.nothingElse();
        return seq.flatMap(number -> mac.map(bytes -> new ChainMark(number, bytes)));
    }

    private static byte[] mac(String hex) {
        if (!hex.matches("[0-9a-f]{" + 2 * ChainMark.LENGTH + "}")) {
            throw new IllegalArgumentException("has 64 digits of 0-9 and a-f");
        }
        return HexFormat.of().parseHex(hex);
    }
}
