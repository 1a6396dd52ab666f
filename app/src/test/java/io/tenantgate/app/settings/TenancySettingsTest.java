package io.tenantgate.app.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.tenantgate.adapters.persistence.StartRefused;
import io.tenantgate.application.tenants.DeletionGrace;
import io.tenantgate.domain.tenancy.ShardCapacity;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TenancySettingsTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 500, 1_000})
    void aShardIsForAsManyTenantsAsAPoolHasClients(int tenants) {
        assertThat(withCapacity(tenants).capacityOfShards()).isEqualTo(new ShardCapacity(tenants));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "many", "-1", "0", "1001", "1_0", "2147483648", "99999999999999999999"})
    void aShardForNobodyOrForMoreIsRefusedInWords(String tenants) {
        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> withCapacity(tenants).capacityOfShards())
                .withMessageContaining("TENANTGATE_TENANCY_SHARD_CAPACITY is '" + tenants + "'")
                .withMessageContaining("1 to 1000");
    }

    @ParameterizedTest
    @CsvSource({"P7D,168", "PT12H,12", "PT0S,0"})
    void aDeletionHasTheGraceThatIsSet(String text, long hours) {
        assertThat(withGrace(text).graceOfDeletions()).isEqualTo(new DeletionGrace(Duration.ofHours(hours)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7", "7 days", "P1M", "-P1D"})
    void aGraceThatIsNoDurationIsRefusedInWords(String text) {
        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> withGrace(text).graceOfDeletions())
                .withMessageContaining("TENANTGATE_TENANCY_DELETION_GRACE is '" + text + "'");
    }

    private static TenancySettings withGrace(String text) {
        return with("500", text);
    }

    private static TenancySettings withCapacity(Object tenants) {
        return with(tenants.toString(), "P7D");
    }

    private static TenancySettings with(String capacity, String grace) {
        return new TenancySettings("pool", Optional.empty(), Optional.empty(), capacity, grace, Optional.empty());
    }
}
