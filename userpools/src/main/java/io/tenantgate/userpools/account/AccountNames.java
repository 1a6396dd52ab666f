package io.tenantgate.userpools.account;

import io.tenantgate.userpools.pool.Alias;
import io.tenantgate.userpools.pool.Contact;
import io.tenantgate.userpools.pool.SignInNames;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// Under which names an account is found, as its pool compares them: its username and, by attribute, each alias
/// that is active now. An alias belongs to one account of a pool at most.
public record AccountNames(String username, Map<Alias, String> aliases) {
    public AccountNames {
        aliases = Map.copyOf(aliases);
    }

    /// An address is an alias while it is verified; a preferred username always.
    public static AccountNames of(Account account, SignInNames names) {
        var aliases = new EnumMap<Alias, String>(Alias.class);
        for (var alias : names.aliases()) {
            active(account.attributes(), alias)
                    .ifPresent(value -> aliases.put(alias, names.form().key(value)));
        }
        return new AccountNames(names.form().key(account.username().value()), aliases);
    }

    private static Optional<String> active(Attributes attributes, Alias alias) {
        var value = attributes.find(alias.attribute());
        return Contact.of(alias.attribute())
                .map(contact -> value.filter(_ -> attributes.verified(contact)))
                .orElse(value);
    }
}
