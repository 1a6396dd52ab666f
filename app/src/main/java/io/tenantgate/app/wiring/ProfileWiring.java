package io.tenantgate.app.wiring;

import io.micronaut.context.annotation.Factory;
import io.tenantgate.application.audit.AuditTrail;
import io.tenantgate.application.calls.Doors;
import io.tenantgate.application.members.Departure;
import io.tenantgate.application.port.Members;
import io.tenantgate.application.port.Memberships;
import io.tenantgate.application.port.Scopes;
import io.tenantgate.application.profile.ChangePassword;
import io.tenantgate.application.profile.ChangeProfile;
import io.tenantgate.application.profile.LeaveTenant;
import io.tenantgate.application.profile.ListMemberships;
import io.tenantgate.application.profile.MemberCopy;
import io.tenantgate.application.profile.ReadProfile;
import io.tenantgate.application.profile.SendAttributeCode;
import io.tenantgate.application.profile.VerifyAttribute;
import io.tenantgate.application.sessions.AccountEndings;
import io.tenantgate.application.sessions.Endings;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/// What users do with their own account.
@Factory
final class ProfileWiring {
    @Singleton
    MemberCopy memberCopy(Members members, InstantSource clock) {
        return new MemberCopy(members, clock);
    }

    @Singleton
    ReadProfile readProfile(Doors doors) {
        return new ReadProfile(doors);
    }

    @Singleton
    ListMemberships listMemberships(Scopes scopes, Memberships memberships) {
        return new ListMemberships(scopes, memberships);
    }

    @Singleton
    ChangeProfile changeProfile(Doors doors, MemberCopy copy, AuditTrail trail) {
        return new ChangeProfile(doors, copy, trail);
    }

    @Singleton
    LeaveTenant leaveTenant(Doors doors, Departure departure, AuditTrail trail) {
        return new LeaveTenant(doors, departure, trail);
    }

    @Singleton
    ChangePassword changePassword(Doors doors, Endings endings, AccountEndings account, AuditTrail trail) {
        return new ChangePassword(doors, endings, account, trail);
    }

    @Singleton
    SendAttributeCode sendAttributeCode(Doors doors, AuditTrail trail) {
        return new SendAttributeCode(doors, trail);
    }

    @Singleton
    VerifyAttribute verifyAttribute(Doors doors, MemberCopy copy, AuditTrail trail) {
        return new VerifyAttribute(doors, copy, trail);
    }
}
