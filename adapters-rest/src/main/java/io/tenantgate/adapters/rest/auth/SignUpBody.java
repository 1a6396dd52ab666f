package io.tenantgate.adapters.rest.auth;

import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import io.tenantgate.domain.auth.CodeDelivery;

/// The answer to every sign-up, whoever is known.
@Serdeable.Serializable(naming = SnakeCaseStrategy.class)
record SignUpBody(String status, DeliveryBody.Delivery codeDelivery) {
    static SignUpBody of(CodeDelivery delivery) {
        return new SignUpBody("confirmation_required", DeliveryBody.Delivery.of(delivery));
    }
}
