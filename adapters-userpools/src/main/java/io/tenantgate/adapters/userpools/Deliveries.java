package io.tenantgate.adapters.userpools;

import io.tenantgate.domain.auth.CodeDelivery;
import io.tenantgate.domain.auth.CodeDelivery.Medium;

/// Where the engine's codes went.
final class Deliveries {
    private Deliveries() {}

    static CodeDelivery of(io.tenantgate.userpools.code.CodeDelivery sent) {
        var medium = switch (sent.contact()) {
            case EMAIL -> Medium.EMAIL;
            case PHONE_NUMBER -> Medium.SMS;
        };
        return new CodeDelivery(sent.contact().attribute(), medium, sent.destination());
    }
}
