package io.tenantgate.userpools.port;

import io.tenantgate.userpools.keys.BankedPair;
import java.util.List;

/// Key pairs in stock, of no pool yet. Needs [Transactions#acrossPools]; policies let nobody in who is bound to a pool.
public interface BankedPairs {
    void add(BankedPair pair);

    int count();

    /// Removes and answers exactly so many, oldest first; none where there are fewer. Two at once get different
    /// ones, and neither waits for the other (`for update skip locked`); a rollback puts them back.
    List<BankedPair> take(int wanted);
}
