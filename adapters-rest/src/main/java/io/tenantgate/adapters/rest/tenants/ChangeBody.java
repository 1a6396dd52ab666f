package io.tenantgate.adapters.rest.tenants;

import io.tenantgate.adapters.rest.json.Fields;
import io.tenantgate.adapters.rest.json.Texts;
import io.tenantgate.application.tenants.TenantChange;
import io.tenantgate.domain.tenancy.TenantSettings;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// The body that changes a tenant.
final class ChangeBody {
    private ChangeBody() {}

    /// What is wrong with the settings is found before anybody knows into which they will be merged.
    static TenantChange read(Fields fields) {
        var name = fields.optional("name", Texts::name);
        if (fields.isCleared("name")) {
            fields.wrong("name", "cannot be taken away");
        }
        var settings = fields.object("settings");
        settings.ifPresent(SettingsBody::read);
        boolean reset = fields.isCleared("settings");
        fields.finish();
        return new TenantChange(name, reset ? _ -> TenantSettings.INITIAL : merging(settings));
    }

    private static UnaryOperator<TenantSettings> merging(Optional<Fields> settings) {
        return before ->
                settings.map(fields -> SettingsBody.merge(fields, before)).orElse(before);
    }
}
