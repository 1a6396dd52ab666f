package io.tenantgate.application.audit;

import io.tenantgate.application.port.AuditChain;
import io.tenantgate.application.port.AuditChain.End;
import io.tenantgate.application.port.HeadJournal;
import io.tenantgate.application.port.Scope;
import io.tenantgate.application.port.Scopes;
import io.tenantgate.domain.audit.ChainMark;
import io.tenantgate.domain.audit.KeptEvent;
import io.tenantgate.domain.audit.Seal;
import io.tenantgate.domain.tenancy.TenantId;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/// The sealer: seals the events that wait, those of each tenant in a chain. Every instance runs it, and one at a
/// time works; what is cut off in a batch was not sealed.
public final class SealTrail {
    /// Sealed in less than a second.
    private static final int BATCH = 500;

    private final Scopes scopes;
    private final AuditChain chain;
    private final Signatures signatures;
    private final HeadJournal journal;
    private final InstantSource clock;
    private final Map<TenantId, ChainMark> moved = new ConcurrentHashMap<>();

    public SealTrail(Scopes scopes, AuditChain chain, Signatures signatures, HeadJournal journal, InstantSource clock) {
        this.scopes = scopes;
        this.chain = chain;
        this.signatures = signatures;
        this.journal = journal;
        this.clock = clock;
    }

    /// Seals what waits; run periodically.
    public void sealAll() {
        int sealed;
        do {
            sealed = batch();
        } while (sealed == BATCH);
    }

    /// Notes the heads that have moved since the last call; run periodically.
    public void noteHeads() {
        for (var tenant : List.copyOf(moved.keySet())) {
            var head = moved.remove(tenant);
            if (head != null) {
                journal.note(tenant, head);
            }
        }
    }

    private int batch() {
        var batch = scopes.in(Scope.PLATFORM, () -> chain.takeTurn() ? seal(chain.waiting(BATCH)) : Batch.EMPTY);
        moved.putAll(batch.heads());
        return batch.events();
    }

    private record Batch(int events, Map<TenantId, ChainMark> heads) {
        static final Batch EMPTY = new Batch(0, Map.of());
    }

    private Batch seal(List<KeptEvent> waiting) {
        var byTenant = waiting.stream()
                .collect(Collectors.groupingBy(KeptEvent::tenant, LinkedHashMap::new, Collectors.toList()));
        var ends = chain.ends(byTenant.keySet());
        var heads = new LinkedHashMap<TenantId, ChainMark>();
        byTenant.forEach((tenant, events) ->
                heads.put(tenant, extend(tenant, ends.getOrDefault(tenant, End.NOWHERE), events)));
        return new Batch(waiting.size(), heads);
    }

    private ChainMark extend(TenantId tenant, End end, List<KeptEvent> events) {
        var seals = new ArrayList<Seal>();
        var mark = end.mark();
        long seq = Math.max(mark.seq(), end.last());
        for (var event : events) {
            var seal = signatures.seal(mark, ++seq, event);
            seals.add(seal);
            mark = new ChainMark(seq, seal.mac());
        }
        chain.add(seals);
        chain.moveHead(signatures.head(tenant, mark, clock.instant()));
        return mark;
    }
}
