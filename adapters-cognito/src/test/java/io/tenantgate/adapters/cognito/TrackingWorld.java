package io.tenantgate.adapters.cognito;

import io.tenantgate.application.provider.Provider;
import io.tenantgate.domain.tenancy.TenantId;
import io.tenantgate.testkit.provider.Ability;
import io.tenantgate.testkit.provider.ProviderWorld;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/// A world whose pools track devices.
record TrackingWorld(ProviderWorld world) implements ProviderWorld {
    @Override
    public String implementation() {
        return world.implementation() + ", tracking devices";
    }

    @Override
    public Provider provider() {
        return world.provider();
    }

    @Override
    public Set<Ability> lacks() {
        return world.lacks();
    }

    @Override
    public TenantId newTenant() {
        return world.newTenant();
    }

    @Override
    public Optional<String> codeFor(String address) {
        return world.codeFor(address);
    }

    @Override
    public int messagesTo(String address) {
        return world.messagesTo(address);
    }

    @Override
    public void admitNobody(String why) {
        world.admitNobody(why);
    }

    @Override
    public void forward(Duration time) {
        world.forward(time);
    }
}
