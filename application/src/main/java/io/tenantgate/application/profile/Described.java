package io.tenantgate.application.profile;

import io.tenantgate.application.provider.AccountHolder.Profile;
import io.tenantgate.application.provider.AccountHolder.Result;
import java.util.Optional;
import java.util.function.Supplier;

/// What the provider answered, and the account as it is after that.
record Described(Result result, Optional<Profile> profile) {
    static Described after(Holder holder, Supplier<Result> call) {
        var result = call.get();
        return new Described(result, holder.describe());
    }
}
