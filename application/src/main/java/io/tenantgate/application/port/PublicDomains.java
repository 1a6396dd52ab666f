package io.tenantgate.application.port;

import io.tenantgate.domain.domains.DomainName;

/// Domains that are nobody's own.
public interface PublicDomains {
    /// Whether names are registered below it, as below `co.uk`.
    boolean isSuffix(DomainName name);

    /// Whether anybody gets an address there, or below a domain where anybody does.
    boolean isMail(DomainName name);
}
