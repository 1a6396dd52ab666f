package io.tenantgate.app.laws;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jose.util.JSONObjectUtils;
import io.tenantgate.app.api.World;
import io.tenantgate.app.api.World.Visitor;
import io.tenantgate.userpools.keys.KeyUse;
import io.tenantgate.userpools.keys.PoolKeyring;
import io.tenantgate.userpools.pool.PoolId;
import java.text.ParseException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What comes to a backend of one tenant: the tenant's own tokens, those of others, and what attackers make of them.
/// Some are signed with the pool's own key, since a claim that is missing or another's must be refused for itself.
final class PresentedTokens {
    private static final String ACCESS = "access";
    private static final String ID = "id";
    private static final String SIGNATURE = "refused signature";
    private static final String TENANT = "refused tenant";

    private final InOneProcess.One running;
    private final World world;
    private final Town town;
    private final Visitor own;
    private final Map<String, Object> access;
    private final Map<String, Object> id;

    PresentedTokens(InOneProcess.One running, Town town) {
        this.running = running;
        this.world = running.world();
        this.town = town;
        this.own = world.visitor(town.home());
        this.access = claims(own.accessToken());
        this.id = claims(own.idToken());
    }

    List<Presented> all() throws JOSEException {
        return Stream.of(own(), ofOthers(), misused(), forged(), incomplete(), foreignClaims())
                .flatMap(List::stream)
                .toList();
    }

    private List<Presented> own() {
        return List.of(
                new Presented("the own access token", ACCESS, own.accessToken(), "accepted"),
                new Presented("the own ID token", ID, own.idToken(), "accepted"),
                new Presented("signed here", ACCESS, signed(KeyUse.ACCESS, access), "accepted"));
    }

    private List<Presented> ofOthers() {
        var near = world.visitor(town.neighbour());
        var far = world.visitor(town.stranger());
        var nearVerdict = town.sharesPools() ? TENANT : "refused unknown_key";
        return List.of(
                new Presented("a neighbour's access token", ACCESS, near.accessToken(), nearVerdict),
                new Presented("a neighbour's ID token", ID, near.idToken(), nearVerdict),
                new Presented("a stranger's access token", ACCESS, far.accessToken(), "refused unknown_key"),
                new Presented("a stranger's ID token", ID, far.idToken(), "refused unknown_key"));
    }

    private List<Presented> misused() {
        return List.of(
                new Presented("an ID token as bearer", ACCESS, own.idToken(), "refused token_use"),
                new Presented("an access token as ID token", ID, own.accessToken(), "refused token_use"),
                new Presented("an expired access token", ACCESS, expired(), "refused expired"),
                new Presented("nothing of a token", ACCESS, "a.b.c", "refused malformed"),
                new Presented("words", ACCESS, "let me in", "refused malformed"),
                new Presented("a list for a header", ACCESS, "W10.W10.AAAA", "refused malformed"));
    }

    private String expired() {
        var early = Duration.ofMinutes(30);
        running.clock().forward(early.negated());
        try {
            return world.signIn(own.person()).accessToken();
        } finally {
            running.clock().forward(early);
        }
    }

    private List<Presented> forged() throws JOSEException {
        var parts = own.accessToken().split("\\.");
        var key = new RSAKeyGenerator(2048).generate();
        var kid = kid(JWSAlgorithm.RS256);
        var stranger = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("nobody").build();
        var none = Base64URL.encode("{\"alg\":\"none\"}") + "." + parts[1] + ".";
        var critical =
                Base64URL.encode("{\"alg\":\"RS256\",\"kid\":\"" + kid.getKeyID() + "\",\"crit\":[\"x\"],\"x\":1}");
        return List.of(
                new Presented("by another key", ACCESS, signed(kid, new RSASSASigner(key)), SIGNATURE),
                new Presented(
                        "by an unknown key", ACCESS, signed(stranger, new RSASSASigner(key)), "refused unknown_key"),
                new Presented(
                        "changed", ACCESS, parts[0] + "." + own.idToken().split("\\.")[1] + "." + parts[2], SIGNATURE),
                new Presented("without signature", ACCESS, parts[0] + "." + parts[1] + ".AAAA", SIGNATURE),
                new Presented("alg none", ACCESS, none, "refused algorithm"),
                new Presented(
                        "an extension that must be known",
                        ACCESS,
                        critical + "." + parts[1] + "." + parts[2],
                        "refused algorithm"),
                new Presented(
                        "HS256 with the public keys as secret",
                        ACCESS,
                        signed(kid(JWSAlgorithm.HS256), new MACSigner(published())),
                        "refused algorithm"));
    }

    private JWSHeader kid(JWSAlgorithm algorithm) {
        try {
            var kid = JWSObject.parse(own.accessToken()).getHeader().getKeyID();
            return new JWSHeader.Builder(algorithm).keyID(kid).build();
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] published() {
        return world.anyone()
                .get("/v1/tenants/" + town.home().slug() + "/jwks.json")
                .bytes();
    }

    private String signed(JWSHeader header, com.nimbusds.jose.JWSSigner signer) throws JOSEException {
        var object = new JWSObject(header, new Payload(access));
        object.sign(signer);
        return object.serialize();
    }

    /// Each lacks one claim that must be there.
    private List<Presented> incomplete() {
        return List.of(
                new Presented("no issuer", ACCESS, signed(KeyUse.ACCESS, without(access, "iss")), "refused issuer"),
                new Presented("no end", ACCESS, signed(KeyUse.ACCESS, without(access, "exp")), "refused expired"),
                new Presented(
                        "no use", ACCESS, signed(KeyUse.ACCESS, without(access, "token_use")), "refused token_use"),
                new Presented(
                        "nothing of the tenant", ACCESS, signed(KeyUse.ACCESS, evidenceless(access)), ofNoTenant()),
                new Presented("an ID token of no tenant", ID, signed(KeyUse.ID, evidenceless(id)), ofNoTenant()));
    }

    private static Map<String, Object> evidenceless(Map<String, Object> claims) {
        return without(claims, "tenant_id", "client_id", "aud", "cognito:groups", "username", "custom:tenant_id");
    }

    /// A tenant with a pool of its own is proven by the issuer.
    private String ofNoTenant() {
        return town.sharesPools() ? TENANT : "accepted";
    }

    /// Good in everything else, they name the neighbour.
    private List<Presented> foreignClaims() {
        var near = world.visitor(town.neighbour());
        var there = without(claims(near.accessToken()), "tenant_id");
        there.put("iss", town.home().issuer());
        var opened = new HashMap<>(access);
        opened.put("tenant_id", town.neighbour().id());
        return List.of(
                new Presented("the claim of another", ACCESS, signed(KeyUse.ACCESS, there), ofNoTenant()),
                new Presented("a session of another", ACCESS, signed(KeyUse.ACCESS, opened), TENANT));
    }

    /// With the key of the home tenant's pool.
    private String signed(KeyUse use, Map<String, Object> claims) {
        var pool = new PoolId(town.home().issuer().replaceAll(".*/", ""));
        var keys = running.service().bean(PoolKeyring.class);
        return keys.signing(pool, use).compact(new Payload(claims).toBytes());
    }

    private static Map<String, Object> without(Map<String, Object> claims, String... names) {
        var fewer = new HashMap<>(claims);
        List.of(names).forEach(fewer::remove);
        return fewer;
    }

    private static Map<String, Object> claims(String token) {
        try {
            return JSONObjectUtils.parse(JWSObject.parse(token).getPayload().toString());
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
    }
}
