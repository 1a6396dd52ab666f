package io.tenantgate.application.port;

import io.tenantgate.application.quotas.QuotaKey;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// What is left of each quota, for all instances together. However many ask, and whenever they use what they were
/// given within the lease, no second sees more calls than the quota; which second, the asking instances' clocks say.
/// A part of each is a reserve, which only those get who press for it. The calls are made outside transactions, each a
/// single statement.
public interface QuotaBuckets {
    /// How long an instance may use what it was given.
    Duration LEASE = Duration.ofMillis(250);

    /// What an instance did since it last asked.
    ///
    /// @param spent of its last lease; the rest goes back
    /// @param lastSpentAt when the last of them was; the Epoch where none was
    /// @param waited how many had to wait before they were served
    /// @param refused how many waited in vain
    record Tally(int spent, Instant lastSpentAt, int waited, int refused) {}

    /// How much is asked for.
    ///
    /// @param wanted in all
    /// @param pressing how many of them may be taken of the reserve
    /// @param waiting for how many of them somebody waits
    record Wish(int wanted, int pressing, int waiting) {}

    /// Who asks for how much.
    ///
    /// @param perSecond the quota
    /// @param asker an instance's id for this quota, under which it asks at most once at a time
    record Ask(QuotaKey key, int perSecond, UUID asker, Instant now, Wish wish, Tally tally) {}

    /// What an instance was given: for [#LEASE] from when it asked.
    ///
    /// @param againAt the time from which there may be more: for those who press if they did not get all, else for
    /// the others
    record Lease(int tokens, Instant againAt) {}

    /// How a category is used.
    ///
    /// @param allowed how many calls a second are made at most now: less than the quota after throttling
    /// @param perSecond how many were made a second, over about the last minute
    /// @param since when the three sums began
    record Usage(
            QuotaKey key,
            int allowed,
            double perSecond,
            int waiting,
            long waited,
            long refused,
            long throttled,
            Instant since) {}

    Lease lease(Ask ask);

    /// The provider refused a call for its rate, as it does when other programs share the quota: less is given for a
    /// while. Several at once count as one.
    void throttled(QuotaKey key, Instant now);

    /// Of whole categories, by provider and name.
    ///
    /// @param now as the asking instances have it
    List<Usage> usages(Instant now);

    /// Forgets what parts of categories nobody asked for since.
    void forgetParts(Instant before);
}
