package io.tenantgate.adapters.cognito;

import io.tenantgate.domain.auth.CodeDelivery;
import io.tenantgate.domain.auth.CodeDelivery.Medium;
import io.tenantgate.domain.members.LoginName;
import java.util.Optional;
import software.amazon.awssdk.services.cognitoidentityprovider.model.CodeDeliveryDetailsType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.DeliveryMediumType;

/// Where codes go. Answers that must be alike, whether Cognito was asked or not, are made here and not by Cognito.
final class Deliveries {
    private Deliveries() {}

    static CodeDelivery toEmail(String address) {
        return new CodeDelivery(Addresses.EMAIL, Medium.EMAIL, masked(address));
    }

    /// As Cognito said.
    static CodeDelivery of(CodeDeliveryDetailsType details) {
        var medium = details.deliveryMedium() == DeliveryMediumType.SMS ? Medium.SMS : Medium.EMAIL;
        return new CodeDelivery(details.attributeName(), medium, details.destination());
    }

    /// For somebody unknown: always the same for a name, and in form as for somebody known.
    static CodeDelivery pretended(LoginName name) {
        return toEmail(name.isEmail() ? name.value() : name.value() + "@" + digestLetter(name));
    }

    private static String digestLetter(LoginName name) {
        return Character.toString('a' + Math.floorMod(name.value().hashCode(), 26));
    }

    /// `j***@e***`, as Cognito masks.
    private static String masked(String address) {
        var at = address.lastIndexOf('@');
        return first(address) + "***@" + first(address.substring(at + 1)) + "***";
    }

    private static String first(String text) {
        return Optional.of(text)
                .filter(some -> !some.isEmpty())
                .map(some -> some.substring(0, some.offsetByCodePoints(0, 1)))
                .orElse("");
    }
}
