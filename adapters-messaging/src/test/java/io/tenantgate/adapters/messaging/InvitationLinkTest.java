package io.tenantgate.adapters.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.domain.tenancy.TenantSlug;
import java.net.URI;
import org.junit.jupiter.api.Test;

class InvitationLinkTest {
    private static final TenantSlug ACME = new TenantSlug("acme");

    @Test
    void tenantAndTokenAreTheQueryOfThePage() {
        assertThat(to("https://app.example.com/welcome"))
                .isEqualTo("https://app.example.com/welcome?tenant=acme&token=tgi_x");
    }

    @Test
    void whatStandsInTheQueryStays() {
        assertThat(to("https://app.example.com/welcome?from=mail"))
                .isEqualTo("https://app.example.com/welcome?from=mail&tenant=acme&token=tgi_x");
    }

    @Test
    void aFragmentStaysAtTheEnd() {
        assertThat(to("https://app.example.com/#/welcome"))
                .isEqualTo("https://app.example.com/?tenant=acme&token=tgi_x#/welcome");
    }

    private static String to(String page) {
        return new InvitationLink(URI.create(page)).to(ACME, "tgi_x");
    }
}
