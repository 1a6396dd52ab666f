package io.tenantgate.application.tenants;

import io.tenantgate.application.provider.Resources;
import io.tenantgate.domain.tenancy.StrategyName;
import java.util.Locale;
import java.util.OptionalInt;

/// What breaks first as tenants are added, for an operator to read (`spec/multi-tenancy.md`, section 9).
final class BreaksFirst {
    static final String UNSERVED = "Everything: the provider is not configured, so that its tenants are not served.";

    private static final int GROUPS_OF_AN_ACCOUNT = 100;

    private BreaksFirst() {}

    static String of(StrategyName strategy, Resources resources) {
        var mostPools = resources.pools();
        return switch (strategy) {
            case POOL -> pools(mostPools);
            case CLIENT ->
                sentence(
                        "The clients of a shard, at %,d; the next tenant opens another shard%s.",
                        inPool(strategy, resources), until(mostPools));
            case GROUP ->
                sentence(
                        "The groups of an account, at %,d: nobody is in more tenants of a shard, which has %,d at"
                                + " most.",
                        GROUPS_OF_AN_ACCOUNT, inPool(strategy, resources));
            case ATTRIBUTE ->
                sentence("Nothing that is counted in a shard; a full one is followed by another%s.", until(mostPools));
        };
    }

    /// In a pool that was there before.
    static String ofAdopted(StrategyName strategy) {
        return switch (strategy) {
            case POOL -> "The user pool that was taken over: it is for one tenant.";
            case GROUP -> of(strategy, Resources.WITHOUT_END);
            case CLIENT, ATTRIBUTE -> "Nothing: no tenant of this strategy can be in a user pool that was taken over.";
        };
    }

    /// With numbers as English writes them, wherever the service runs.
    private static String sentence(String text, Object... words) {
        return String.format(Locale.ROOT, text, words);
    }

    private static int inPool(StrategyName strategy, Resources resources) {
        return Bounds.inPool(strategy, resources).orElse(Integer.MAX_VALUE);
    }

    private static String pools(OptionalInt most) {
        return most.isPresent()
                ? sentence("The pools of the provider, at %,d, shards among them.", most.getAsInt())
                : "Nothing that is counted: the provider takes any number of pools.";
    }

    private static String until(OptionalInt mostPools) {
        return mostPools.isPresent() ? sentence(", until the provider has %,d pools", mostPools.getAsInt()) : "";
    }
}
