package io.tenantgate.application.examination;

import io.tenantgate.application.provider.Providers;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Executor;

/// How each provider is, as seen within the last seconds. However often it is asked, a provider is called once in ten
/// seconds; however long a provider takes, who asks waits for an instant, and is told what was seen before.
public final class ProviderStates {
    private static final Duration PATIENCE = Duration.ofMillis(300);

    private final List<Watch> watches;

    /// @param looking where providers are called, off the thread of whoever asks
    public ProviderStates(Providers providers, InstantSource clock, Executor looking) {
        this.watches = providers.all().stream()
                .sorted(Comparator.comparing(provider -> provider.name().value()))
                .map(provider -> new Watch(provider, clock, looking))
                .toList();
    }

    /// All of them, by name.
    public List<ProviderState> all() {
        watches.forEach(Watch::begin);
        var each = PATIENCE.dividedBy(watches.size());
        return watches.stream().map(watch -> watch.state(each)).toList();
    }
}
