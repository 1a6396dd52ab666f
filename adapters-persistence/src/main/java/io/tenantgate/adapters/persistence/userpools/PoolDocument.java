package io.tenantgate.adapters.persistence.userpools;

import io.tenantgate.userpools.pool.Alias;
import io.tenantgate.userpools.pool.AttributeSchema;
import io.tenantgate.userpools.pool.CharacterKind;
import io.tenantgate.userpools.pool.CommonPasswords;
import io.tenantgate.userpools.pool.Contact;
import io.tenantgate.userpools.pool.PasswordPolicy;
import io.tenantgate.userpools.pool.PoolSettings;
import io.tenantgate.userpools.pool.PoolSettings.SelfSignUp;
import io.tenantgate.userpools.pool.Recovery;
import io.tenantgate.userpools.pool.SignInNames;
import io.tenantgate.userpools.pool.Verification;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// A pool's settings in storage.
record PoolDocument(
        Policy policy,
        List<AttributeDocument> schema,
        Set<Alias> aliases,
        SignInNames.Form form,
        Proof verification,
        List<Contact> recovery,
        SelfSignUp selfSignUp) {
    static final Document<PoolDocument, PoolSettings> JSON =
            new Document<>(PoolDocument.class, PoolDocument::of, PoolDocument::settings);

    record Policy(int minimumLength, Set<CharacterKind> required, CommonPasswords common, long temporarySeconds) {
        private static Policy of(PasswordPolicy policy) {
            return new Policy(
                    policy.minimumLength(),
                    new TreeSet<>(policy.required()),
                    policy.common(),
                    policy.temporaryValidity().toSeconds());
        }

        private PasswordPolicy policy() {
            return new PasswordPolicy(minimumLength, required, common, Duration.ofSeconds(temporarySeconds));
        }
    }

    record Proof(Set<Contact> automatic, Set<Contact> beforeUpdate) {
        private static Proof of(Verification verification) {
            return new Proof(new TreeSet<>(verification.automatic()), new TreeSet<>(verification.beforeUpdate()));
        }
    }

    private static PoolDocument of(PoolSettings settings) {
        return new PoolDocument(
                Policy.of(settings.passwordPolicy()),
                settings.schema().definitions().stream()
                        .map(AttributeDocument::of)
                        .toList(),
                new TreeSet<>(settings.names().aliases()),
                settings.names().form(),
                Proof.of(settings.verification()),
                settings.recovery().mechanisms(),
                settings.selfSignUp());
    }

    private PoolSettings settings() {
        return new PoolSettings(
                policy.policy(),
                new AttributeSchema(
                        schema.stream().map(AttributeDocument::definition).toList()),
                new SignInNames(aliases, form),
                new Verification(verification.automatic(), verification.beforeUpdate()),
                new Recovery(recovery),
                selfSignUp);
    }
}
