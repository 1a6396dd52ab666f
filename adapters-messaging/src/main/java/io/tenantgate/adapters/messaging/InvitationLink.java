package io.tenantgate.adapters.messaging;

import io.tenantgate.domain.tenancy.TenantSlug;
import java.net.URI;

/// The page of an application where people take invitations up: it is told tenant and token in its query, behind what
/// stands there.
public record InvitationLink(URI page) {
    String to(TenantSlug tenant, String token) {
        var text = page.toString();
        int end = text.indexOf('#') < 0 ? text.length() : text.indexOf('#');
        var query = page.getRawQuery() == null ? "?" : "&";
        return text.substring(0, end) + query + "tenant=" + tenant.value() + "&token=" + token + text.substring(end);
    }
}
