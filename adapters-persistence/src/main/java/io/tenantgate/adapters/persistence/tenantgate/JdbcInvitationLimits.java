package io.tenantgate.adapters.persistence.tenantgate;

import io.tenantgate.adapters.persistence.sql.Sql;
import io.tenantgate.application.port.InvitationLimits;
import io.tenantgate.domain.members.LoginName;
import io.tenantgate.domain.tenancy.TenantId;
import java.time.Instant;

/// The table `invitation_letters`: a row holds the moments of the last hour. One that is used takes some of the
/// tenant's with it that hold none any more.
public final class JdbcInvitationLimits implements InvitationLimits {
    private static final int PER_HOUR = 10;

    private static final String ADMIT = """
        with forgotten as (
            delete from tenantgate.invitation_letters where (tenant_id, address_hash) in (
                select tenant_id, address_hash from tenantgate.invitation_letters
                where tenant_id = :tenant and forgotten_at < :now::timestamptz
                    and address_hash <> sha256(convert_to(:address, 'UTF8'))
                order by forgotten_at limit 5 for update skip locked))
        insert into tenantgate.invitation_letters as c (tenant_id, address_hash, moments, forgotten_at)
        values (:tenant, sha256(convert_to(:address, 'UTF8')), array[:now::timestamptz],
            :now::timestamptz + interval '1 hour')
        on conflict (tenant_id, address_hash) do update
            set moments = array(
                    select moment from unnest(c.moments) as moment
                    where moment > :now::timestamptz - interval '1 hour') || :now::timestamptz,
                forgotten_at = :now::timestamptz + interval '1 hour'
            where (
                select count(*) from unnest(c.moments) as moment
                where moment > :now::timestamptz - interval '1 hour') < :limit\
        """;

    private final Sql sql;

    public JdbcInvitationLimits(Sql sql) {
        this.sql = sql;
    }

    @Override
    public boolean admit(TenantId tenant, LoginName address, Instant now) {
        return sql.query(ADMIT)
                        .set("tenant", tenant.value())
                        .set("address", address.value())
                        .set("limit", PER_HOUR)
                        .set("now", now)
                        .update()
                == 1;
    }
}
