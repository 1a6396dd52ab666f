package io.tenantgate.adapters.rest.auth;

import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import io.tenantgate.adapters.rest.json.Words;
import io.tenantgate.domain.auth.CodeDelivery;

/// Where a code went, masked.
@Serdeable.Serializable(naming = SnakeCaseStrategy.class)
public record DeliveryBody(Delivery codeDelivery) {
    /// Its attribute, medium and masked destination.
    @Serdeable.Serializable
    public record Delivery(String attribute, String medium, String destination) {
        static Delivery of(CodeDelivery delivery) {
            return new Delivery(delivery.attribute(), Words.of(delivery.medium()), delivery.destination());
        }
    }

    public static DeliveryBody of(CodeDelivery delivery) {
        return new DeliveryBody(Delivery.of(delivery));
    }
}
