package io.tenantgate.app.jobs;

import io.tenantgate.application.port.HeadJournal;
import io.tenantgate.domain.audit.ChainMark;
import io.tenantgate.domain.tenancy.TenantId;
import java.util.HexFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Writes the heads of the audit trail's chains to the log, where whoever changes the database does not reach them.
public final class HeadLog implements HeadJournal {
    private static final Logger LOG = LoggerFactory.getLogger("tenantgate.audit.heads");

    @Override
    public void note(TenantId tenant, ChainMark head) {
        LOG.info("tenant={} seq={} mac={}", tenant, head.seq(), HexFormat.of().formatHex(head.mac()));
    }
}
