package io.tenantgate.adapters.rest.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.tenantgate.adapters.rest.problem.ProblemType;
import io.tenantgate.adapters.rest.problem.RefusedRequest;
import io.tenantgate.application.callers.Caller;
import io.tenantgate.domain.keys.ApiKey;
import io.tenantgate.domain.keys.ApiKeyId;
import io.tenantgate.domain.tenancy.TenantId;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TenantChoiceTest {
    private static final TenantId ACME = new TenantId(new UUID(1, 1));
    private static final TenantId GLOBEX = new TenantId(new UUID(1, 2));
    private static final Map<String, TenantId> KNOWN = Map.of("acme", ACME, "globex", GLOBEX);
    private static final Caller NOBODY = new Caller.Anonymous();
    private static final Caller OF_ACME = new Caller.TenantKey(new ApiKey(
            ACME, new ApiKeyId(new UUID(2, 2)), "key", Set.of(), Instant.EPOCH, Optional.empty(), Optional.empty()));

    @Test
    void anyOneOfPathCallerHeaderAndSubdomainNamesTheTenant() {
        assertThat(among("acme", NOBODY, null, null)).isEqualTo(ACME);
        assertThat(among(null, OF_ACME, null, null)).isEqualTo(ACME);
        assertThat(among(null, NOBODY, "acme", null)).isEqualTo(ACME);
        assertThat(among(null, NOBODY, null, "acme")).isEqualTo(ACME);
    }

    @Test
    void severalThatAgreeAreNotAmbiguous() {
        assertThat(among("acme", OF_ACME, "acme", "acme")).isEqualTo(ACME);
    }

    @Test
    void twoThatDisagreeAreAmbiguous() {
        assertRefused(ProblemType.TENANT_AMBIGUOUS, "acme", NOBODY, "globex", null);
        assertRefused(ProblemType.TENANT_AMBIGUOUS, null, OF_ACME, "globex", null);
        assertRefused(ProblemType.TENANT_AMBIGUOUS, null, NOBODY, "acme", "globex");
    }

    @Test
    void besideAChosenTenantAnUnknownOneIsAsWrongAsAForeignOne() {
        assertRefused(ProblemType.TENANT_AMBIGUOUS, null, OF_ACME, "nobody", null);
        assertRefused(ProblemType.TENANT_AMBIGUOUS, "acme", NOBODY, "nobody", null);
    }

    @Test
    void aBearerUnderAnotherPathIsOfTheWrongTenantWhetherThereIsOneOrNot() {
        assertRefused(ProblemType.WRONG_TENANT, "globex", OF_ACME, null, null);
        assertRefused(ProblemType.WRONG_TENANT, "nobody", OF_ACME, null, null);
        assertRefused(ProblemType.WRONG_TENANT, "globex", OF_ACME, "acme", null);
    }

    @Test
    void aTenantThatIsNamedAndUnknownIsNotFound() {
        assertRefused(ProblemType.TENANT_NOT_FOUND, "nobody", NOBODY, null, null);
        assertRefused(ProblemType.TENANT_NOT_FOUND, null, NOBODY, "nobody", null);
    }

    @Test
    void aSubdomainThatIsNoTenantsCountsAsNone() {
        assertThat(among(null, NOBODY, "acme", "api")).isEqualTo(ACME);
        assertRefused(ProblemType.TENANT_REQUIRED, null, NOBODY, null, "api");
    }

    @Test
    void aRequestThatNamesNoneIsAskedFor() {
        assertRefused(ProblemType.TENANT_REQUIRED, null, NOBODY, null, null);
        assertRefused(ProblemType.TENANT_REQUIRED, null, new Caller.Operator("env"), null, null);
    }

    @Test
    void oneLabelBeforeTheBaseDomainIsATenants() {
        var settings = new SubdomainSettings("Example.com");

        assertThat(settings.label("acme.example.com")).hasValue("acme");
        assertThat(settings.label("example.com")).isEmpty();
        assertThat(settings.label("a.b.example.com")).isEmpty();
        assertThat(settings.label("acme.example.com.evil.org")).isEmpty();
        assertThat(new SubdomainSettings(null).label("acme.example.com")).isEmpty();
    }

    private static TenantId among(
            @Nullable String path, Caller caller, @Nullable String header, @Nullable String subdomain) {
        return new TenantChoice(Optional.ofNullable(path), Optional.ofNullable(header), Optional.ofNullable(subdomain))
                .among(caller, name -> Optional.ofNullable(KNOWN.get(name)));
    }

    private static void assertRefused(
            ProblemType type,
            @Nullable String path,
            Caller caller,
            @Nullable String header,
            @Nullable String subdomain) {
        assertThatExceptionOfType(RefusedRequest.class)
                .isThrownBy(() -> among(path, caller, header, subdomain))
                .satisfies(refused -> assertThat(refused.problem().type()).isEqualTo(type));
    }
}
