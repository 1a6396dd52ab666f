package io.tenantgate.adapters.rest.tenants;

import io.tenantgate.adapters.rest.json.Fields;
import io.tenantgate.adapters.rest.json.Texts;
import io.tenantgate.adapters.rest.json.Words;
import io.tenantgate.application.invitations.Invitee;
import io.tenantgate.domain.tenancy.ProviderName;
import io.tenantgate.domain.tenancy.StrategyName;
import io.tenantgate.domain.tenancy.TenantSettings;
import io.tenantgate.domain.tenancy.TenantSlug;
import java.util.Optional;

/// The body of an onboarding.
record NewTenant(
        TenantSlug slug,
        String name,
        Optional<StrategyName> strategy,
        Optional<ProviderName> provider,
        Optional<String> affinity,
        TenantSettings settings,
        Optional<Invitee> owner) {
    static NewTenant read(Fields fields) {
        var slug = fields.required("slug", NewTenant::slug);
        var name = fields.required("name", Texts::name);
        var strategy = fields.optional("strategy", word -> Words.read(StrategyName.class, word));
        var provider = fields.optional("provider", ProviderName::new);
        var affinity = fields.optional("affinity", Texts::name);
        var settings = fields.object("settings").map(SettingsBody::read).orElse(TenantSettings.INITIAL);
        var owner = fields.object("owner").flatMap(NewTenant::owner);
        fields.finish();
        return new NewTenant(slug.orElseThrow(), name.orElseThrow(), strategy, provider, affinity, settings, owner);
    }

    private static Optional<Invitee> owner(Fields fields) {
        var email = fields.required("email", Texts::address);
        var name = fields.optional("name", Texts::name);
        fields.nothingElse();
        return email.map(address -> Invitee.owner(address, name));
    }

    private static TenantSlug slug(String text) {
        if (!TenantSlug.isSlug(text)) {
            throw new IllegalArgumentException("has 3 to 63 lower-case letters, digits and inner hyphens, "
                    + "begins with a letter and is no UUID");
        }
        return new TenantSlug(text);
    }
}
