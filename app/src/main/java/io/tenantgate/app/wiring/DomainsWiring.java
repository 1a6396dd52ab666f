package io.tenantgate.app.wiring;

import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Factory;
import io.tenantgate.adapters.dns.BundledDomains;
import io.tenantgate.adapters.dns.DnsTextRecords;
import io.tenantgate.adapters.persistence.sql.Sql;
import io.tenantgate.adapters.persistence.tenantgate.JdbcDomains;
import io.tenantgate.app.settings.DnsSettings;
import io.tenantgate.application.audit.AuditTrail;
import io.tenantgate.application.callers.TenantReader;
import io.tenantgate.application.calls.Doors;
import io.tenantgate.application.domains.ClaimDomain;
import io.tenantgate.application.domains.DomainTrail;
import io.tenantgate.application.domains.ListDomains;
import io.tenantgate.application.domains.ReleaseDomain;
import io.tenantgate.application.domains.Settling;
import io.tenantgate.application.domains.TenantOfAddress;
import io.tenantgate.application.domains.VerifyDomain;
import io.tenantgate.application.port.Domains;
import io.tenantgate.application.port.Ids;
import io.tenantgate.application.port.PublicDomains;
import io.tenantgate.application.port.TextRecords;
import jakarta.inject.Singleton;
import java.time.Duration;

/// The domains of tenants.
@Factory
final class DomainsWiring {
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    @Singleton
    Domains domains(Sql sql) {
        return new JdbcDomains(sql);
    }

    /// Made with the service, so that name servers that cannot be are refused at the start.
    @Context
    TextRecords textRecords(DnsSettings settings) {
        return DnsTextRecords.of(settings.addresses(), PATIENCE);
    }

    @Singleton
    PublicDomains publicDomains() {
        return BundledDomains.read();
    }

    @Singleton
    DomainTrail domainTrail(AuditTrail trail) {
        return new DomainTrail(trail);
    }

    @Singleton
    ClaimDomain claimDomain(Doors doors, Domains domains, PublicDomains open, Ids ids, DomainTrail trail) {
        return new ClaimDomain(doors, domains, open, ids, trail);
    }

    @Singleton
    ListDomains listDomains(TenantReader reader, Domains domains) {
        return new ListDomains(reader, domains);
    }

    @Singleton
    VerifyDomain verifyDomain(Doors doors, Domains domains, TextRecords records, DomainTrail trail) {
        return new VerifyDomain(doors, domains, records, new Settling(doors, domains, trail), trail);
    }

    @Singleton
    ReleaseDomain releaseDomain(Doors doors, Domains domains, DomainTrail trail) {
        return new ReleaseDomain(doors, domains, trail);
    }

    @Singleton
    TenantOfAddress tenantOfAddress(Doors doors, Domains domains, AuditTrail trail) {
        return new TenantOfAddress(doors, domains, trail);
    }
}
