package io.tenantgate.userpools.pool;

import io.tenantgate.userpools.account.Username;
import io.tenantgate.userpools.pool.AttributeType.Formatted;
import java.util.Locale;
import java.util.Set;

/// By what people sign in beside their username, and how names compare; fixed at creation
/// (`users-and-attributes.md`, section 7.3; `tokens-and-security.md`, section 14).
public record SignInNames(Set<Alias> aliases, Form form) {
    /// The username alone, exactly as given: what the API gives by default.
    public static final SignInNames USERNAME_ONLY = new SignInNames(Set.of(), Form.CASE_SENSITIVE);
    /// E-mail address and phone number beside the username, in any case.
    public static final SignInNames ADDRESSES =
            new SignInNames(Set.of(Alias.EMAIL, Alias.PHONE_NUMBER), Form.CASE_INSENSITIVE);

    public SignInNames {
        aliases = Set.copyOf(aliases);
    }

    /// Whether an address of that kind is an alias while it is verified.
    public boolean aliased(Contact contact) {
        return aliases.stream().anyMatch(alias -> alias.attribute().equals(contact.attribute()));
    }

    /// Whether a new account may have that username: it must not look like an address that is an alias.
    public boolean allow(Username username) {
        return !(aliases.contains(Alias.EMAIL)
                        && Formatted.EMAIL.fault(username.value()).isEmpty()
                || aliases.contains(Alias.PHONE_NUMBER)
                        && Formatted.PHONE_NUMBER.fault(username.value()).isEmpty());
    }

    /// How names compare. The spelling that was given is kept for display.
    public enum Form {
        CASE_SENSITIVE {
            @Override
            public String key(String name) {
                return name;
            }
        },
        CASE_INSENSITIVE {
            @Override
            public String key(String name) {
                return name.toLowerCase(Locale.ROOT);
            }
        };

        /// The form that two spellings of one name share.
        public abstract String key(String name);
    }
}
