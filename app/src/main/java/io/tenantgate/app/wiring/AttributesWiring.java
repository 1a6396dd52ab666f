package io.tenantgate.app.wiring;

import io.micronaut.context.annotation.Factory;
import io.tenantgate.adapters.persistence.sql.Sql;
import io.tenantgate.adapters.persistence.tenantgate.JdbcAttributeAdditions;
import io.tenantgate.application.administration.Administration;
import io.tenantgate.application.attributes.AddAttribute;
import io.tenantgate.application.attributes.AttributeDesk;
import io.tenantgate.application.attributes.FinishAdditions;
import io.tenantgate.application.attributes.KeepAttribute;
import io.tenantgate.application.attributes.ListAttributes;
import io.tenantgate.application.audit.AuditTrail;
import io.tenantgate.application.calls.Doors;
import io.tenantgate.application.port.AttributeAdditions;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/// The attributes of tenants' accounts.
@Factory
final class AttributesWiring {
    @Singleton
    AttributeAdditions attributeAdditions(Sql sql) {
        return new JdbcAttributeAdditions(sql);
    }

    @Singleton
    AttributeDesk attributeDesk(Administration administration, AuditTrail trail) {
        return new AttributeDesk(administration, trail);
    }

    @Singleton
    ListAttributes listAttributes(Doors doors) {
        return new ListAttributes(doors);
    }

    @Singleton
    AddAttribute addAttributeOfTenant(AttributeDesk desk, AttributeAdditions additions, InstantSource clock) {
        return new AddAttribute(desk, additions, clock);
    }

    @Singleton
    KeepAttribute keepAttribute(AttributeDesk desk) {
        return new KeepAttribute(desk);
    }

    @Singleton
    FinishAdditions finishAdditions(Doors doors, AttributeAdditions additions, AuditTrail trail) {
        return new FinishAdditions(doors, additions, trail);
    }
}
