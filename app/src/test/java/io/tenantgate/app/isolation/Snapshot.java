package io.tenantgate.app.isolation;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// All rows of two tenants, and of the pools that their accounts are in, as a digest for each table.
record Snapshot(Map<String, String> tables) {
    Snapshot {
        tables = Map.copyOf(tables);
    }

    /// The tables that are not as they were.
    Set<String> changedTo(Snapshot later) {
        var changed = new TreeSet<String>();
        tables.forEach((table, digest) -> {
            if (!digest.equals(later.tables.get(table))) {
                changed.add(table);
            }
        });
        return changed;
    }
}
