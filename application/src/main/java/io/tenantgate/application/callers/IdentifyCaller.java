package io.tenantgate.application.callers;

import io.tenantgate.application.Origin;
import io.tenantgate.application.Rejection;
import io.tenantgate.application.Rejection.Plain;
import io.tenantgate.application.judgement.JudgeToken;
import io.tenantgate.application.judgement.Judgement;
import io.tenantgate.application.judgement.Reason;
import io.tenantgate.application.port.Bearers.Opened;
import io.tenantgate.domain.auth.TokenUse;
import io.tenantgate.domain.secrets.KeyText;
import io.tenantgate.domain.secrets.ProviderToken;
import java.util.Optional;

/// Tells who calls, by the text of the `Authorization: Bearer` header: an access token of a member, or an API key.
/// An ID token is no bearer.
public final class IdentifyCaller {
    private static final int LONGEST_KEY = 128;

    private final JudgeToken judge;
    private final IdentifyKey keys;
    private final UnprovenRefusals unproven;
    private final BearerTrail trail;

    public IdentifyCaller(JudgeToken judge, IdentifyKey keys, UnprovenRefusals unproven, BearerTrail trail) {
        this.judge = judge;
        this.keys = keys;
        this.unproven = unproven;
        this.trail = trail;
    }

    /// @param bearer the text after `Bearer `; absent without the header
    public record Command(Origin origin, Optional<String> bearer) {
        @Override
        public String toString() {
            return "Command[%s]".formatted(origin);
        }
    }

    public sealed interface Outcome {
        record Identified(Caller caller) implements Outcome {}

        record Refused(Rejection rejection) implements Outcome {}
    }

    public Outcome handle(Command command) {
        return command.bearer()
                .map(bearer -> isToken(bearer) ? token(bearer, command.origin()) : key(bearer, command.origin()))
                .orElseGet(() -> new Outcome.Identified(new Caller.Anonymous()));
    }

    private static boolean isToken(String bearer) {
        return bearer.indexOf('.') >= 0 || bearer.length() > LONGEST_KEY;
    }

    private Outcome key(String bearer, Origin origin) {
        return bearer.isEmpty() ? unproven(origin) : identified(keys.find(new KeyText(bearer)), origin);
    }

    private Outcome identified(IdentifyKey.Answer answer, Origin origin) {
        return switch (answer) {
            case IdentifyKey.Answer.Held(var caller) -> new Outcome.Identified(caller);
            case IdentifyKey.Answer.Suspended _ -> new Outcome.Refused(Plain.TENANT_SUSPENDED);
            case IdentifyKey.Answer.Unknown _ -> unproven(origin);
        };
    }

    private Outcome token(String bearer, Origin origin) {
        return switch (judge.judge(bearer)) {
            case Judgement.Unproven _ -> unproven(origin);
            case Judgement.Bad bad -> refused(bad, origin);
            case Judgement.Good good -> used(good, bearer, origin);
        };
    }

    private Outcome used(Judgement.Good good, String bearer, Origin origin) {
        if (good.claims().use() == TokenUse.ID) {
            trail.refused(good, origin);
            return new Outcome.Refused(Plain.INVALID_TOKEN);
        }
        var facts = good.facts();
        var token = new ProviderToken(bearer);
        var session = facts.session().map(Opened::id);
        return new Outcome.Identified(new Caller.User(facts.tenant(), facts.member(), good.claims(), session, token));
    }

    private Outcome refused(Judgement.Bad bad, Origin origin) {
        trail.refused(bad, origin);
        return new Outcome.Refused(rejectionOf(bad.reason()));
    }

    private static Rejection rejectionOf(Reason reason) {
        return switch (reason) {
            case TENANT_SUSPENDED -> Plain.TENANT_SUSPENDED;
            case USER_DISABLED -> Plain.USER_DISABLED;
            case EXPIRED, REVOKED, SIGNATURE, UNKNOWN_ISSUER, WRONG_TENANT, NOT_A_MEMBER, REQUIREMENT, MALFORMED ->
                Plain.INVALID_TOKEN;
        };
    }

    private Outcome unproven(Origin origin) {
        unproven.count(origin.ip());
        return new Outcome.Refused(Plain.INVALID_TOKEN);
    }
}
