package io.tenantgate.adapters.cognito;

import io.tenantgate.application.provider.AccountRef;
import io.tenantgate.domain.members.LoginName;
import io.tenantgate.domain.tenancy.AppClient;
import io.tenantgate.domain.tenancy.Evidence;
import io.tenantgate.domain.tenancy.Placement;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AttributeType;

/// What Cognito calls a place and an account.
final class Places {
    private Places() {}

    /// The client by which sign-ups come in.
    static AppClient registrar(Placement placement) {
        return placement.registrar().orElse(placement.client());
    }

    /// The attributes of a new account, with what makes it its tenant's.
    static List<AttributeType> attributes(Placement placement, Map<String, String> given) {
        return attributes(
                switch (placement.evidence()) {
                    case Evidence.Attribute(var _, var tenant) -> {
                        var all = new HashMap<>(given);
                        all.put(Evidence.Attribute.CLAIM, tenant.toString());
                        yield all;
                    }
                    case Evidence.Issuer _, Evidence.Client _, Evidence.Group _ -> given;
                });
    }

    /// In the order of their names.
    static List<AttributeType> attributes(Map<String, String> given) {
        return given.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(each -> AttributeType.builder()
                        .name(each.getKey())
                        .value(each.getValue())
                        .build())
                .toList();
    }

    /// Somebody unknown gets a name that no account has, not even as an alias, and always the same.
    static String username(AccountRef account) {
        return switch (account) {
            case AccountRef.Known(var username) -> username.value();
            case AccountRef.Alias(var name) -> name.value();
            case AccountRef.Unknown(var name) -> "unknown/" + digest(name);
        };
    }

    private static String digest(LoginName name) {
        try {
            var bytes = name.value().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
