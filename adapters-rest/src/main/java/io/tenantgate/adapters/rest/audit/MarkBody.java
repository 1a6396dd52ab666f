package io.tenantgate.adapters.rest.audit;

import io.micronaut.serde.annotation.Serdeable;
import io.tenantgate.domain.audit.ChainMark;
import java.util.HexFormat;

/// A place in a chain.
@Serdeable.Serializable
record MarkBody(long seq, String mac) {
    static MarkBody of(ChainMark mark) {
        return new MarkBody(mark.seq(), HexFormat.of().formatHex(mark.mac()));
    }
}
