package io.tenantgate.adapters.cognito;

import java.util.Optional;
import java.util.stream.Collectors;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.core.util.SdkAutoConstructList;
import software.amazon.awssdk.core.util.SdkAutoConstructMap;

/// Cognito's updates put back to its default whatever is left out. Here a request is filled with all that was found,
/// field by field of the same name, so that what nobody wants to change stays, and what comes to the API later, too.
final class Kept {
    private Kept() {}

    static <B extends SdkPojo> B in(B request, SdkPojo found) {
        var fields = found.sdkFields().stream().collect(Collectors.toMap(SdkField::memberName, field -> field));
        for (var field : request.sdkFields()) {
            Optional.ofNullable(fields.get(field.memberName()))
                    .flatMap(same -> Optional.ofNullable(same.getValueOrDefault(found)))
                    .filter(Kept::isGiven)
                    .ifPresent(value -> field.set(request, value));
        }
        return request;
    }

    private static boolean isGiven(Object value) {
        return !(value instanceof SdkAutoConstructList<?>) && !(value instanceof SdkAutoConstructMap<?, ?>);
    }
}
