package io.tenantgate.adapters.cognito;

import io.tenantgate.application.Origin;
import io.tenantgate.domain.members.Subject;
import io.tenantgate.domain.secrets.OneTimeCode;
import io.tenantgate.domain.secrets.Password;
import io.tenantgate.domain.secrets.ProviderToken;
import io.tenantgate.domain.tenancy.AppClient;
import io.tenantgate.domain.tenancy.Placement;
import io.tenantgate.domain.tenancy.ProviderName;
import io.tenantgate.domain.tenancy.ProviderUsername;
import io.tenantgate.domain.tenancy.Shard;
import io.tenantgate.domain.tenancy.ShardId;
import io.tenantgate.domain.tenancy.TenancyStrategy.AttributePerTenant;
import io.tenantgate.domain.tenancy.TenancyStrategy.ClientPerTenant;
import io.tenantgate.domain.tenancy.TenancyStrategy.GroupPerTenant;
import io.tenantgate.domain.tenancy.TenancyStrategy.PoolPerTenant;
import io.tenantgate.domain.tenancy.TenantId;
import io.tenantgate.domain.tenancy.UserPool;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Who and what the recordings are about.
final class Cast {
    static final TenantId ACME = new TenantId(UUID.fromString("0199f3a0-5b1c-7d20-9f3a-6c2e8b4d1f06"));
    static final String GROUP = "0199f3a0-5b1c-7d20-9f3a-6c2e8b4d1f07";
    static final String NAME = "tenantgate-" + ACME;
    static final UserPool POOL =
            new UserPool("eu-west-1_Ab1Cd2Ef3", "https://cognito-idp.eu-west-1.amazonaws.com/eu-west-1_Ab1Cd2Ef3");
    static final AppClient CLIENT = new AppClient("1h57kf5cpq17m0eml12ab34cd5");
    static final AppClient OLDER_CLIENT = new AppClient("2h57kf5cpq17m0eml12ab34cd5");

    private static final ProviderName COGNITO = new ProviderName("cognito");
    private static final Shard SHARD = new Shard(new ShardId(UUID.fromString(GROUP)), POOL);
    static final Placement IN_POOL = new PoolPerTenant(POOL, CLIENT).place(ACME, COGNITO, 1);
    static final Placement BY_CLIENT = new ClientPerTenant(SHARD, CLIENT).place(ACME, COGNITO, 1);
    static final Placement IN_GROUP = new GroupPerTenant(SHARD, CLIENT, GROUP).place(ACME, COGNITO, 1);
    static final Placement IN_ADOPTED_GROUP = IN_GROUP.adopted();
    static final Placement BY_ATTRIBUTE = new AttributePerTenant(SHARD, CLIENT, OLDER_CLIENT).place(ACME, COGNITO, 1);

    static final ProviderUsername ANN = new ProviderUsername("ann");
    static final ProviderUsername HOLDER = new ProviderUsername("holder");
    static final Subject ANNS = new Subject(POOL.issuer(), "a1b2c3d4-5678-4abc-9def-0123456789ab");
    static final Subject HOLDERS = new Subject(POOL.issuer(), "b2c3d4e5-6789-4bcd-8ef0-123456789abc");
    static final String EMAIL = "ann@example.com";

    static final Password PASSWORD = new Password("Correct-Horse-7");
    static final Password ANOTHER_PASSWORD = new Password("Brand-New-Horse-9");
    static final OneTimeCode CODE = new OneTimeCode("735201");
    static final String SESSION = "AYABeC1-y8qooiuysEv0uM4wAqQAHQABAAdTZXJ2aWNl";
    static final Origin ORIGIN = new Origin("192.0.2.7", "Browser/1", "request-1");
    static final ProviderToken REFRESH_TOKEN = bound("eyJjdHkiOiJKV1QifQ.cmVmcmVzaA.dG9rZW4");
    static final ProviderToken TIED_TOKEN =
            bound("eu-west-1_0f0e0d0c-0b0a-4908-8706-050403020100/eyJjdHkiOiJKV1QifQ.cmVmcmVzaA.dG9rZW4");
    static final ProviderToken ACCESS_TOKEN = new ProviderToken("eyJhbGciOiJSUzI1NiJ9.YWNjZXNz.c2lnbmF0dXJl");

    /// What may stand in no log and no exception: what is typed, what is minted, and the client's secret.
    static final List<String> SECRETS = List.of(
            PASSWORD.reveal(),
            ANOTHER_PASSWORD.reveal(),
            CODE.reveal(),
            SESSION,
            "JBSWY3DPEHPK3PXP",
            REFRESH_TOKEN.reveal().substring(ACME.toString().length() + 1),
            ACCESS_TOKEN.reveal(),
            "1abcd2efgh34ij5klmnopq456rstuvw7xyz89");

    /// Whatever a template may say in calls of its own.
    static final PoolTemplate TEMPLATE = new PoolTemplate(
            new PoolTemplate.Messages(
                    Optional.empty(),
                    Optional.of(new PoolTemplate.Sms("arn:aws:iam::123456789012:role/texts", "acme")),
                    new PoolTemplate.CodeTexts(Optional.empty(), Optional.empty(), Optional.of("It is {####}."))),
            SecondFactors.of("required", List.of("totp", "sms_code")),
            List.of(),
            Map.of());

    private Cast() {}

    /// The session of a challenge.
    static ProviderToken sessionOf(CognitoChallenge challenge) {
        return new OpenChallenge(challenge, List.of(), SESSION).boundTo(ACME);
    }

    private static ProviderToken bound(String token) {
        return BoundToken.of(ACME, token);
    }
}
