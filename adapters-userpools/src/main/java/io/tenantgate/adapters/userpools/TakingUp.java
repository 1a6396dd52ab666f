package io.tenantgate.adapters.userpools;

import io.tenantgate.application.provider.Enroller.Confirmation;
import io.tenantgate.application.provider.Enroller.Confirmed;
import io.tenantgate.application.provider.Enroller.Held;
import io.tenantgate.application.provider.Enroller.Invited;
import io.tenantgate.application.provider.Enroller.Refused;
import io.tenantgate.application.provider.Prepared;
import io.tenantgate.application.provider.StalePreparation;
import io.tenantgate.domain.members.Subject;
import io.tenantgate.domain.tenancy.Placement;
import io.tenantgate.domain.tenancy.ProviderUsername;
import io.tenantgate.domain.tenancy.TenantId;
import io.tenantgate.userpools.Password;
import io.tenantgate.userpools.Refusal;
import io.tenantgate.userpools.StaleRead;
import io.tenantgate.userpools.account.Account;
import io.tenantgate.userpools.account.Administered;
import io.tenantgate.userpools.account.RegisterProven;
import io.tenantgate.userpools.account.Username;
import io.tenantgate.userpools.pool.Contact;
import io.tenantgate.userpools.signin.ProveHolder;
import java.util.HashMap;
import java.util.Map;

/// How an invitation becomes an account, or finds the one of its address.
final class TakingUp {
    private final BuiltinInvited engine;
    private final GroupEvidence evidence;

    TakingUp(BuiltinInvited engine, GroupEvidence evidence) {
        this.engine = engine;
        this.evidence = evidence;
    }

    Prepared<Confirmation> prepared(Placement placement, TenantId tenant, Invited invited) {
        return switch (placement.accounts()) {
            case OWN -> registered(placement, tenant, invited);
            case SHARED ->
                isHeld(placement, invited)
                        ? proven(placement, tenant, invited)
                        : registered(placement, tenant, invited);
        };
    }

    private boolean isHeld(Placement placement, Invited invited) {
        return switch (Faults.translated(() -> engine.find().handle(Places.pool(placement), alias(invited)))) {
            case Administered.Done _ -> true;
            case Administered.Refused _ -> false;
        };
    }

    private static Username alias(Invited invited) {
        return new Username(invited.email().value());
    }

    private Prepared<Confirmation> registered(Placement placement, TenantId tenant, Invited invited) {
        var command = new RegisterProven.Command(
                Places.pool(placement),
                Places.realm(tenant),
                Places.username(invited.username()),
                new Password(invited.password().reveal()),
                Places.attributes(placement, attributes(invited)));
        return Faults.prepared(() -> engine.register().prepare(command), outcome -> switch (outcome) {
            case Administered.Done(var account) -> confirmed(placement, account);
            case Administered.Refused(var refusal) -> refused(placement, refusal);
        });
    }

    private static Map<String, String> attributes(Invited invited) {
        var attributes = new HashMap<String, String>();
        attributes.put(Contact.EMAIL.attribute(), invited.email().value());
        attributes.put(Contact.EMAIL.flag(), "true");
        invited.name().ifPresent(name -> attributes.put("name", name));
        return attributes;
    }

    private Confirmation confirmed(Placement placement, Account account) {
        evidence.give(placement, nameOf(account));
        return new Confirmed(subject(placement, account), account.attributes().values());
    }

    /// Where accounts are shared, an address that was just taken is looked at again.
    private static Confirmation refused(Placement placement, Refusal refusal) {
        return switch (placement.accounts()) {
            case OWN -> new Refused(BuiltinRefusals.reasonOf(refusal));
            case SHARED -> {
                if (refusal == Refusal.Reason.ALIAS_EXISTS) {
                    throw new StalePreparation(new StaleRead());
                }
                yield new Refused(BuiltinRefusals.reasonOf(refusal));
            }
        };
    }

    private Prepared<Confirmation> proven(Placement placement, TenantId tenant, Invited invited) {
        var command = new ProveHolder.Command(
                Places.pool(placement),
                Places.realm(tenant),
                alias(invited),
                new Password(invited.password().reveal()));
        return Faults.prepared(() -> engine.prove().prepare(command), outcome -> switch (outcome) {
            case Administered.Done(var holder) -> held(placement, holder);
            case Administered.Refused(var refusal) -> new Refused(BuiltinRefusals.reasonOf(refusal));
        });
    }

    private Confirmation held(Placement placement, Account holder) {
        evidence.give(placement, nameOf(holder));
        return new Held(
                subject(placement, holder), nameOf(holder), holder.attributes().values());
    }

    private static ProviderUsername nameOf(Account account) {
        return new ProviderUsername(account.username().value());
    }

    private static Subject subject(Placement placement, Account account) {
        return new Subject(placement.pool().issuer(), account.sub().toString());
    }
}
