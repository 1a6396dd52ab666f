package io.tenantgate.adapters.cognito;

import io.tenantgate.application.provider.IssuerKeys.IssuerKey;
import io.tenantgate.application.provider.ProviderUnavailable;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The key set of one issuer. It is fetched again where a key is not in it or where it has grown old, by one caller at
/// a time and at most once per interval, whatever keys are asked for; an old one serves while there is no newer.
final class KeySet {
    static final Duration INTERVAL = Duration.ofSeconds(10);
    static final Duration FRESH = Duration.ofHours(1);
    static final Duration USABLE = Duration.ofHours(24);

    private static final Logger LOG = LoggerFactory.getLogger(KeySet.class);

    private final String issuer;
    private final KeySource source;
    private final InstantSource clock;
    private final Lock asking = new ReentrantLock();
    private volatile Optional<PublishedKeys> latest = Optional.empty();
    private volatile Optional<CognitoFault> fault = Optional.empty();
    private Optional<Instant> asked = Optional.empty();

    KeySet(String issuer, KeySource source, InstantSource clock) {
        this.issuer = issuer;
        this.source = source;
        this.clock = clock;
    }

    /// Absent where the issuer has no such key. @throws ProviderUnavailable where that cannot be told
    Optional<IssuerKey> find(String keyId) {
        var fresh = held(keyId, FRESH);
        if (fresh.isPresent()) {
            return fresh;
        }
        renew(held(keyId, USABLE).isPresent());
        var found = held(keyId, USABLE);
        return found.isPresent() ? found : none();
    }

    private Optional<IssuerKey> held(String keyId, Duration life) {
        return latest(life).flatMap(keys -> keys.find(keyId));
    }

    private Optional<PublishedKeys> latest(Duration life) {
        return latest.filter(keys -> clock.instant().isBefore(keys.fetchedAt().plus(life)));
    }

    private Optional<IssuerKey> none() {
        fault.ifPresent(why -> {
            throw unavailable(why);
        });
        return Optional.empty();
    }

    private static ProviderUnavailable unavailable(CognitoFault why) {
        return new ProviderUnavailable("fetching the key set", why);
    }

    /// The set as it was published. @throws ProviderUnavailable where it cannot be had
    String document() {
        if (latest(FRESH).isEmpty()) {
            renew(latest(USABLE).isPresent());
        }
        return latest(USABLE)
                .map(PublishedKeys::document)
                .orElseThrow(() -> unavailable(fault.orElseGet(() -> new CognitoFault("asked too often", "none"))));
    }

    /// Whoever has an old key goes on with it while somebody else asks.
    private void renew(boolean hasOld) {
        if (hasOld) {
            if (!asking.tryLock()) {
                return;
            }
        } else {
            asking.lock();
        }
        try {
            askAtMostOnce();
        } finally {
            asking.unlock();
        }
    }

    private void askAtMostOnce() {
        var now = clock.instant();
        if (asked.isPresent() && now.isBefore(asked.get().plus(INTERVAL))) {
            return;
        }
        asked = Optional.of(now);
        try {
            latest = Optional.of(PublishedKeys.read(source.fetch(issuer), now));
            fault = Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            LOG.warn(
                    "The key set of {} cannot be fetched: {}",
                    issuer,
                    e.getClass().getSimpleName());
            fault = Optional.of(new CognitoFault(e.getClass().getSimpleName(), "none"));
        }
    }
}
