package io.tenantgate.userpools.pool;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// How a pool is set up. Aliases and case are fixed at creation; attributes are only ever added.
///
/// @param schema every attribute by name, standard ones included
/// @param aliases what beside the username signs a user in, once it is verified
/// @param autoVerified where a code is sent by itself, at sign-up and at a change
/// @param verifyBeforeUpdate what keeps its old value until the new one is proven
/// @param recovery where a recovery code may go, strongest first; empty: a verified phone number, else a verified
/// e-mail
public record PoolSettings(
        PasswordPolicy passwordPolicy,
        Map<String, AttributeDefinition> schema,
        Set<Contact> aliases,
        boolean caseSensitive,
        boolean selfSignUp,
        Set<Contact> autoVerified,
        Set<Contact> verifyBeforeUpdate,
        List<RecoveryMechanism> recovery) {
    public PoolSettings {
        schema = Map.copyOf(schema);
        aliases = Set.copyOf(aliases);
        autoVerified = Set.copyOf(autoVerified);
        verifyBeforeUpdate = Set.copyOf(verifyBeforeUpdate);
        recovery = List.copyOf(recovery);
    }
}
