package io.tenantgate.app.drift;

import io.tenantgate.app.api.World;
import io.tenantgate.app.api.World.Person;
import io.tenantgate.domain.drift.Drift;
import io.tenantgate.domain.tenancy.StrategyName;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/// What somebody does at the provider, where it can be done.
enum Plot {
    POOL_DELETED(Drift.MissingPool.class, EnumSet.of(StrategyName.POOL)) {
        @Override
        void carryOut(Scene scene) {
            scene.hand().deletePool();
        }
    },
    CLIENT_DELETED(Drift.DeletedClient.class, EnumSet.allOf(StrategyName.class)) {
        @Override
        void carryOut(Scene scene) {
            scene.hand().deleteClient();
        }
    },
    REGISTRAR_DELETED(Drift.DeletedClient.class, EnumSet.of(StrategyName.ATTRIBUTE)) {
        @Override
        void carryOut(Scene scene) {
            scene.hand().deleteRegistrar();
        }
    },
    ACCOUNT_DELETED(Drift.MissingAccount.class, EnumSet.allOf(StrategyName.class)) {
        @Override
        void carryOut(Scene scene) {
            scene.hand().delete(scene.ann());
        }
    },
    TAKEN_OUT_OF_THE_GROUP(Drift.WrongGroup.class, EnumSet.of(StrategyName.GROUP)) {
        @Override
        void carryOut(Scene scene) {
            scene.hand().takeOut(scene.ann());
        }
    },
    NAME_CHANGED(Drift.ChangedAttribute.class, EnumSet.allOf(StrategyName.class)) {
        @Override
        void carryOut(Scene scene) {
            scene.hand().change(scene.ann(), "name", "Ann the Second");
        }
    },
    ADDRESS_CHANGED(Drift.ChangedAttribute.class, EnumSet.of(StrategyName.POOL, StrategyName.ATTRIBUTE)) {
        @Override
        void carryOut(Scene scene) {
            scene.hand().change(scene.ann(), "email", "ann.second@example.com");
        }
    },
    ACCOUNT_DISABLED(Drift.ChangedAttribute.class, EnumSet.allOf(StrategyName.class)) {
        @Override
        void carryOut(Scene scene) {
            scene.hand().disable(scene.ann());
        }
    },
    ACCOUNT_MADE(Drift.ExtraAccount.class, EnumSet.of(StrategyName.POOL, StrategyName.ATTRIBUTE)) {
        @Override
        void carryOut(Scene scene) {
            scene.hand().make(new UUID(0x7000L, 0x8000000000000001L));
        }
    },
    PUT_INTO_THE_GROUP(Drift.ExtraAccount.class, EnumSet.of(StrategyName.GROUP)) {
        @Override
        void carryOut(Scene scene) {
            scene.hand().putIn(scene.neighbours().accountOf(scene.ben()));
        }
    },
    GROUP_DELETED(Drift.DeletedGroup.class, EnumSet.of(StrategyName.GROUP)) {
        /// Nobody is left in it.
        @Override
        void carryOut(Scene scene) {
            scene.hand().deleteGroup();
            scene.hand().delete(scene.ann());
            scene.world().operator().delete(scene.ann().path());
        }
    };

    private final Class<? extends Drift> kind;
    private final Set<StrategyName> at;

    Plot(Class<? extends Drift> kind, Set<StrategyName> at) {
        this.kind = kind;
        this.at = EnumSet.copyOf(at);
    }

    /// Two tenants that live as close to each other as they can, with somebody in each.
    record Scene(World world, Hand hand, Person ann, Hand neighbours, Person ben) {}

    abstract void carryOut(Scene scene);

    Class<? extends Drift> kind() {
        return kind;
    }

    /// As the API calls it.
    String word() {
        return kind.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }

    boolean canHappenAt(StrategyName strategy) {
        return at.contains(strategy);
    }

    /// Whether it happens to all tenants of a shard.
    boolean strikesNeighbours(StrategyName strategy) {
        return kind == Drift.DeletedClient.class
                && (strategy == StrategyName.GROUP || strategy == StrategyName.ATTRIBUTE);
    }

    boolean isBeyondRepair() {
        return kind == Drift.MissingPool.class;
    }
}
