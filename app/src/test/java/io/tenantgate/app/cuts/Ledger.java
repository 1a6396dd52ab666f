package io.tenantgate.app.cuts;

import java.util.List;

/// Where what is at a provider stands beside what Tenantgate knows of.
interface Ledger {
    /// In words; none where they agree.
    List<String> disagreements();
}
