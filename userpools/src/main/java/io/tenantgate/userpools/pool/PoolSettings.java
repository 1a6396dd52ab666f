package io.tenantgate.userpools.pool;

/// What a pool's owner decides (`users-and-attributes.md`, section 2).
public record PoolSettings(
        PasswordPolicy passwordPolicy,
        AttributeSchema schema,
        SignInNames names,
        Verification verification,
        Recovery recovery,
        SelfSignUp selfSignUp) {
    /// Whether people may register themselves.
    public enum SelfSignUp {
        OPEN,
        CLOSED
    }

    /// As a pool is that was created with nothing but a name.
    public static final PoolSettings INITIAL = new PoolSettings(
            PasswordPolicy.COGNITO,
            AttributeSchema.STANDARD,
            SignInNames.USERNAME_ONLY,
            Verification.NONE,
            Recovery.LEGACY,
            SelfSignUp.OPEN);

    /// As a managed pool of one owner is: e-mail and phone as aliases in any case, both verified automatically,
    /// a new address pending until it is proven.
    public static final PoolSettings MANAGED = new PoolSettings(
            PasswordPolicy.COGNITO,
            AttributeSchema.STANDARD,
            SignInNames.ADDRESSES,
            Verification.BEFORE_UPDATE,
            Recovery.EMAIL_THEN_PHONE,
            SelfSignUp.OPEN);

    /// Whether a pool of these settings may be given those.
    boolean canBecome(PoolSettings later) {
        return names.equals(later.names) && later.schema.definitions().containsAll(schema.definitions());
    }

    public PoolSettings with(PasswordPolicy policy) {
        return new PoolSettings(policy, schema, names, verification, recovery, selfSignUp);
    }

    public PoolSettings with(AttributeSchema other) {
        return new PoolSettings(passwordPolicy, other, names, verification, recovery, selfSignUp);
    }

    public PoolSettings with(SignInNames other) {
        return new PoolSettings(passwordPolicy, schema, other, verification, recovery, selfSignUp);
    }

    public PoolSettings with(Verification other) {
        return new PoolSettings(passwordPolicy, schema, names, other, recovery, selfSignUp);
    }

    public PoolSettings with(Recovery other) {
        return new PoolSettings(passwordPolicy, schema, names, verification, other, selfSignUp);
    }

    public PoolSettings with(SelfSignUp other) {
        return new PoolSettings(passwordPolicy, schema, names, verification, recovery, other);
    }
}
