package io.tenantgate.application.signup;

import io.tenantgate.application.Rejection;
import io.tenantgate.application.Rejection.FieldError;
import io.tenantgate.application.profile.ProtectedAttributes;
import io.tenantgate.domain.members.LoginName;
import io.tenantgate.domain.tenancy.TenantSettings;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The form of a sign-up. A login name that is an address is that attribute too, and the code goes there: a provider
/// prefers the phone, so that no other number may be given before an e-mail address is proven.
final class SignUpForm {
    private static final String EMAIL = "email";
    private static final String PHONE = "phone_number";

    private SignUpForm() {}

    /// What is wrong with the attributes, the login name among them.
    static Optional<Rejection> objection(LoginName loginName, Map<String, String> attributes, TenantSettings settings) {
        return ProtectedAttributes.firstOf(attributes.keySet())
                .<Rejection>map(Rejection.ReadOnlyAttribute::new)
                .or(() -> address(loginName, attributes))
                .or(() -> otherNumber(loginName, attributes))
                .or(() -> domain(loginName, attributes, settings.emailDomains()));
    }

    private static Optional<Rejection> address(LoginName loginName, Map<String, String> attributes) {
        if (loginName.isEmail() && !same(loginName, attributes.getOrDefault(EMAIL, ""))) {
            return invalid(EMAIL, "is not the address of the username");
        }
        if (loginName.isPhone() && !same(loginName, attributes.getOrDefault(PHONE, ""))) {
            return invalid(PHONE, "is not the number of the username");
        }
        return loginName.isEmail() || loginName.isPhone() || attributes.containsKey(EMAIL)
                ? Optional.empty()
                : invalid(EMAIL, "is required, since a code must reach somebody");
    }

    private static boolean same(LoginName loginName, String attribute) {
        return loginName.value().equals(attribute.toLowerCase(Locale.ROOT));
    }

    private static Optional<Rejection> otherNumber(LoginName loginName, Map<String, String> attributes) {
        return attributes.containsKey(PHONE) && !loginName.isPhone()
                ? invalid(PHONE, "can be added once the e-mail address is proven")
                : Optional.empty();
    }

    private static Optional<Rejection> domain(
            LoginName loginName, Map<String, String> attributes, List<String> accepted) {
        var email = loginName.isPhone() ? "" : attributes.getOrDefault(EMAIL, "");
        var domain = email.substring(email.indexOf('@') + 1);
        return accepted.isEmpty() || accepted.stream().anyMatch(domain::equalsIgnoreCase)
                ? Optional.empty()
                : invalid(EMAIL, "is not of a domain that is accepted here");
    }

    private static Optional<Rejection> invalid(String attribute, String message) {
        return Optional.of(new Rejection.Invalid(List.of(new FieldError("attributes." + attribute, message))));
    }
}
