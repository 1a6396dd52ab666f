package io.tenantgate.application.signin;

import io.tenantgate.application.port.TokenParser;
import io.tenantgate.application.port.TokenParser.Parsed;
import io.tenantgate.domain.auth.IssuedTokens;
import io.tenantgate.domain.auth.TokenClaims;
import io.tenantgate.domain.members.LoginName;
import io.tenantgate.domain.members.Membership;
import io.tenantgate.domain.members.MembershipId;
import io.tenantgate.domain.members.MembershipStatus;
import io.tenantgate.domain.members.Role;
import io.tenantgate.domain.members.Subject;
import io.tenantgate.domain.tenancy.ProviderUsername;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/// Somebody whose account was there before, by what their provider has just issued to them.
///
/// @param typed what they signed in as
record Newcomer(Visit visit, LoginName typed, TokenClaims access, TokenClaims id) {
    /// Absent where the tokens are not of the form that they all have.
    static Optional<Newcomer> of(Visit visit, IssuedTokens tokens, TokenParser parser) {
        return parser.parse(tokens.accessToken())
                .map(Parsed::claims)
                .flatMap(access -> parser.parse(tokens.idToken())
                        .map(id -> new Newcomer(visit, visit.loginName(), access, id.claims())));
    }

    boolean hasEvidence() {
        return visit.door().placement().provenBy(access);
    }

    Subject subject() {
        return new Subject(access.issuer(), access.subject());
    }

    /// By which they may be known already.
    Stream<LoginName> names() {
        var address = claim("email").filter(LoginName::isLoginName).map(LoginName::new);
        return Stream.concat(Stream.of(typed), address.stream()).distinct();
    }

    /// A member like others.
    Membership as(UUID member, Instant now) {
        return new Membership(
                visit.door().tenant().id(),
                new MembershipId(member),
                typed,
                new ProviderUsername(access.username()),
                subject(),
                claim("email"),
                claim("name"),
                MembershipStatus.ACTIVE,
                true,
                Set.of(Role.MEMBER),
                Instant.EPOCH,
                now,
                now);
    }

    private Optional<String> claim(String name) {
        return Optional.ofNullable(id.all().get(name)).map(Object::toString);
    }
}
