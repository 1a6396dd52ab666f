package io.tenantgate.application.callers;

import java.util.HashMap;
import java.util.Map;

/// Counts, by address, what was refused before a signature or a key was proven. Such refusals cost an attacker nothing,
/// so they reach the audit trail as a sum, once a minute for each address.
public final class UnprovenRefusals {
    private static final int MOST_ADDRESSES = 10_000;
    private static final String THE_REST = "";

    private final Map<String, Integer> counts = new HashMap<>();

    /// Counts one; past 10,000 addresses in a minute the rest are one sum.
    public synchronized void count(String address) {
        boolean room = counts.containsKey(address) || counts.size() < MOST_ADDRESSES;
        counts.merge(room ? address : THE_REST, 1, Integer::sum);
    }

    /// What was counted since the last call, by address; empty text for the rest.
    public synchronized Map<String, Integer> drain() {
        var drained = Map.copyOf(counts);
        counts.clear();
        return drained;
    }
}
