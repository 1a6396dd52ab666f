package io.tenantgate.application.judgement;

import io.tenantgate.application.port.Bearers;
import io.tenantgate.application.port.Bearers.Facts;
import io.tenantgate.application.port.TokenParser;
import io.tenantgate.application.port.TokenParser.Parsed;
import io.tenantgate.application.provider.IssuerKeys.IssuerKey;
import io.tenantgate.application.provider.Providers;
import io.tenantgate.application.signin.Admission;
import io.tenantgate.domain.auth.TokenClaims;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/// Judges a token in the order of `spec/tokens-and-security.md`, section 8: form, key, signature, expiry, and then,
/// with one query, the session that it names and whether its member is admitted.
public final class JudgeToken {
    private final TokenParser parser;
    private final Providers providers;
    private final Bearers bearers;
    private final Admission admission;
    private final InstantSource clock;

    public JudgeToken(
            TokenParser parser, Providers providers, Bearers bearers, Admission admission, InstantSource clock) {
        this.parser = parser;
        this.providers = providers;
        this.bearers = bearers;
        this.admission = admission;
        this.clock = clock;
    }

    /// Judges an access or ID token.
    public Judgement judge(String compact) {
        var parsed = parser.parse(compact);
        if (parsed.isEmpty()) {
            return new Judgement.Unproven(Reason.MALFORMED);
        }
        var key = keyOf(parsed.get());
        if (key.isEmpty()) {
            return new Judgement.Unproven(Reason.UNKNOWN_ISSUER);
        }
        return signed(parsed.get(), key.get())
                ? proven(parsed.get().claims())
                : new Judgement.Unproven(Reason.SIGNATURE);
    }

    private Optional<IssuerKey> keyOf(Parsed parsed) {
        var issuer = parsed.claims().issuer();
        return providers.all().stream()
                .flatMap(provider -> provider.issuerKeys().find(issuer, parsed.keyId()).stream())
                .findFirst();
    }

    private static boolean signed(Parsed parsed, IssuerKey key) {
        return key.signs().contains(parsed.claims().use()) && parsed.passes(key.check());
    }

    private Judgement proven(TokenClaims claims) {
        if (!clock.instant().isBefore(claims.expiresAt())) {
            return new Judgement.Bad(Reason.EXPIRED, claims);
        }
        var known = bearers.find(claims.issuer(), claims.originJti(), claims.subject());
        if (known.isEmpty()) {
            return new Judgement.Bad(Reason.REVOKED, claims);
        }
        return meant(known, claims)
                .map(facts -> admitted(facts, claims))
                .orElseGet(() -> new Judgement.Bad(Reason.WRONG_TENANT, claims));
    }

    /// The one; of several, whose tenants all take tokens that were issued past us, the only one with evidence.
    private static Optional<Facts> meant(List<Facts> known, TokenClaims claims) {
        var proven = known.size() == 1
                ? known
                : known.stream().filter(facts -> isProven(facts, claims)).toList();
        return proven.size() == 1 ? Optional.of(proven.getFirst()) : Optional.empty();
    }

    private static boolean isProven(Facts facts, TokenClaims claims) {
        return facts.tenant()
                .placement()
                .filter(place -> place.provenBy(claims))
                .isPresent();
    }

    private Judgement admitted(Facts facts, TokenClaims claims) {
        return switch (admission.judge(facts, claims)) {
            case Admission.Answer.Admitted _ -> new Judgement.Good(facts, claims);
            case Admission.Answer.Denied(var denial) -> new Judgement.Bad(reasonOf(denial), claims);
        };
    }

    private static Reason reasonOf(Admission.Denial denial) {
        return switch (denial) {
            case TENANT_SUSPENDED -> Reason.TENANT_SUSPENDED;
            case MEMBER_DISABLED -> Reason.USER_DISABLED;
            case SESSION_ENDED, ISSUED_BEFORE -> Reason.REVOKED;
            case NO_EVIDENCE -> Reason.WRONG_TENANT;
            case NO_TENANT, TENANT_NOT_ACTIVE, ELSEWHERE, NOT_A_MEMBER, NOT_YET_A_MEMBER -> Reason.NOT_A_MEMBER;
        };
    }
}
