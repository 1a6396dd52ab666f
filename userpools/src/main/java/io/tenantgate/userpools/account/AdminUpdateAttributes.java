package io.tenantgate.userpools.account;

import io.tenantgate.userpools.Refusal;
import io.tenantgate.userpools.code.CodeDesk;
import io.tenantgate.userpools.code.CodePurpose;
import io.tenantgate.userpools.pool.AttributeRules;
import io.tenantgate.userpools.pool.Contact;
import io.tenantgate.userpools.pool.PoolId;
import java.util.Map;

/// Changes an account's attributes, whatever clients may write; an empty value removes one. A changed address is no
/// longer verified, unless the administrator vouches for it (`users-and-attributes.md`, section 4.4).
public final class AdminUpdateAttributes {
    private final AdminDesk desk;
    private final CodeDesk codes;

    public AdminUpdateAttributes(AdminDesk desk, CodeDesk codes) {
        this.desk = desk;
        this.codes = codes;
    }

    public Administered handle(PoolId pool, Username username, Map<String, String> attributes) {
        return desk.on(pool, username, sought -> update(sought, attributes), Administered.Refused::new);
    }

    private Administered update(Sought sought, Map<String, String> given) {
        var faults = new AttributeRules(sought.pool().settings()).atAdministration(given);
        if (!faults.isEmpty()) {
            return new Administered.Refused(new Refusal.BadAttributes(faults));
        }
        var account = sought.account().orElseThrow();
        var written = desk.write(sought.pool(), account.with(next(account.attributes(), given)));
        for (var contact : Contact.values()) {
            if (given.containsKey(contact.attribute())) {
                codes.discard(sought.key(), CodePurpose.verifying(contact));
            }
        }
        return written;
    }

    private static Attributes next(Attributes present, Map<String, String> given) {
        var next = present;
        for (var contact : Contact.values()) {
            var value = given.get(contact.attribute());
            if (value != null && !present.find(contact).filter(value::equals).isPresent()) {
                next = next.without(contact.flag());
            }
        }
        for (var attribute : given.entrySet()) {
            next = attribute.getValue().isEmpty()
                    ? next.without(attribute.getKey())
                    : next.with(attribute.getKey(), attribute.getValue());
        }
        return next;
    }
}
