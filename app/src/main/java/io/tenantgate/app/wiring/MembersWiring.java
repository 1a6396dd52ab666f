package io.tenantgate.app.wiring;

import io.micronaut.context.annotation.Factory;
import io.tenantgate.adapters.persistence.sql.Sql;
import io.tenantgate.adapters.persistence.tenantgate.JdbcMemberDirectory;
import io.tenantgate.application.administration.Administration;
import io.tenantgate.application.audit.AuditTrail;
import io.tenantgate.application.callers.GrantRule;
import io.tenantgate.application.callers.TenantReader;
import io.tenantgate.application.calls.Doors;
import io.tenantgate.application.calls.IntentBook;
import io.tenantgate.application.members.ChangeMember;
import io.tenantgate.application.members.CreateMember;
import io.tenantgate.application.members.Departure;
import io.tenantgate.application.members.FindMember;
import io.tenantgate.application.members.ListMembers;
import io.tenantgate.application.members.MemberBook;
import io.tenantgate.application.members.MemberDesk;
import io.tenantgate.application.members.OwnAccounts;
import io.tenantgate.application.members.PasswordEndings;
import io.tenantgate.application.members.RemoveMember;
import io.tenantgate.application.members.ResetMemberPassword;
import io.tenantgate.application.members.SetMemberPassword;
import io.tenantgate.application.members.SignMemberOut;
import io.tenantgate.application.port.Departed;
import io.tenantgate.application.port.Invitations;
import io.tenantgate.application.port.MemberDirectory;
import io.tenantgate.application.port.Members;
import io.tenantgate.application.profile.MemberCopy;
import io.tenantgate.application.sessions.AccountEndings;
import io.tenantgate.application.sessions.Endings;
import io.tenantgate.application.signup.NewMembers;
import io.tenantgate.application.signup.OpenAttempts;
import io.tenantgate.application.signup.VouchForSignUp;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/// What a tenant's administration does with its members.
@Factory
final class MembersWiring {
    @Singleton
    MemberDirectory memberDirectory(Sql sql, InstantSource clock) {
        return new JdbcMemberDirectory(sql, clock);
    }

    @Singleton
    Administration administration(Doors doors, AuditTrail trail) {
        return new Administration(doors, trail);
    }

    @Singleton
    MemberDesk memberDesk(
            Administration administration,
            Members members,
            MemberDirectory directory,
            GrantRule rule,
            AuditTrail trail) {
        return new MemberDesk(administration, members, directory, rule, trail);
    }

    @Singleton
    Departure departure(Doors doors, Members members, Endings endings, IntentBook intents, Departed departed) {
        return new Departure(doors, members, endings, intents, departed);
    }

    @Singleton
    ListMembers listMembers(TenantReader reader, MemberDirectory directory) {
        return new ListMembers(reader, directory);
    }

    @Singleton
    FindMember findMember(Doors doors, MemberDirectory directory, Members members) {
        return new FindMember(doors, directory, members);
    }

    @Singleton
    OwnAccounts ownAccounts(Doors doors, MemberDesk desk) {
        return new OwnAccounts(doors, desk);
    }

    @Singleton
    ChangeMember changeMember(
            MemberDesk desk, OwnAccounts own, MemberDirectory directory, MemberCopy copy, InstantSource clock) {
        return new ChangeMember(desk, own, directory, copy, clock);
    }

    @Singleton
    CreateMember createMember(Doors doors, OwnAccounts own, MemberDesk desk, MemberBook book) {
        return new CreateMember(doors, own, desk, book);
    }

    @Singleton
    MemberBook memberBook(Members members, Invitations invitations, IntentBook intents, InstantSource clock) {
        return new MemberBook(members, invitations, intents, clock);
    }

    @Singleton
    PasswordEndings passwordEndings(MemberDesk desk, AccountEndings endings) {
        return new PasswordEndings(desk, endings);
    }

    @Singleton
    SetMemberPassword setMemberPassword(OwnAccounts own, PasswordEndings endings) {
        return new SetMemberPassword(own, endings);
    }

    @Singleton
    ResetMemberPassword resetMemberPassword(OwnAccounts own, PasswordEndings endings) {
        return new ResetMemberPassword(own, endings);
    }

    @Singleton
    VouchForSignUp vouchForSignUp(
            OwnAccounts own, MemberDesk desk, OpenAttempts attempts, NewMembers joined, IntentBook intents) {
        return new VouchForSignUp(own, desk, attempts, joined, intents);
    }

    @Singleton
    SignMemberOut signMemberOut(MemberDesk desk, Endings endings, InstantSource clock) {
        return new SignMemberOut(desk, endings, clock);
    }

    @Singleton
    RemoveMember removeMember(
            MemberDesk desk,
            Departure departure,
            MemberDirectory directory,
            Invitations invitations,
            InstantSource clock) {
        return new RemoveMember(desk, departure, directory, invitations, clock);
    }
}
