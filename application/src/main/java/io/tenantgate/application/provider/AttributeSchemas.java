package io.tenantgate.application.provider;

import io.tenantgate.domain.attributes.Attribute;
import io.tenantgate.domain.attributes.CustomAttribute;
import io.tenantgate.domain.tenancy.UserPool;
import java.util.List;
import java.util.Optional;

/// Which attributes the accounts of a pool may have. Every implementation passes `AttributeSchemasContract`.
public interface AttributeSchemas {
    /// How many custom attributes a pool may have (`spec/users-and-attributes.md`, section 7.4).
    int MOST_CUSTOM = 50;

    /// All that can be given to somebody, in no order. What the provider alone gives, such as `sub`, is none.
    List<Attribute> of(UserPool pool);

    /// Adds one, for ever, which every client may read and write that has no list of its own. Of several that are added
    /// at once as many are as the pool can take, and the others are answered as [#objection] says.
    Result add(UserPool pool, CustomAttribute attribute);

    /// Why a pool cannot take one more, by what is there; absent where it can.
    static Optional<Result> objection(List<Attribute> there, CustomAttribute more) {
        if (there.stream().anyMatch(each -> each.name().equals(more.name()))) {
            return Optional.of(Result.EXISTS);
        }
        return there.stream().filter(Attribute::isCustom).count() < MOST_CUSTOM
                ? Optional.empty()
                : Optional.of(Result.FULL);
    }

    /// What came of it.
    enum Result {
        ADDED,
        /// There is one of that name.
        EXISTS,
        /// The pool has as many as it may.
        FULL
    }
}
