package io.tenantgate.adapters.cognito;

import io.tenantgate.application.provider.ProviderUnavailable;
import io.tenantgate.domain.tenancy.AppClient;
import io.tenantgate.domain.tenancy.Placement;
import io.tenantgate.domain.tenancy.PoolOrigin;
import io.tenantgate.domain.tenancy.UserPool;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.services.cognitoidentityprovider.model.DescribeUserPoolClientRequest;

/// Which attributes may come in by the client of a sign-up, where it has a list of them: the registrar of a shard, or a
/// client that was there before. Others write whatever their pool has. A list is looked up once a minute; while Cognito
/// cannot be asked what was seen last counts, and where nothing was seen Cognito's own word, after the answer.
final class ClientPermissions {
    private static final int MOST_REMEMBERED = 10_000;
    private static final Duration REMEMBERED = Duration.ofMinutes(1);

    private final CognitoCalls calls;
    private final InstantSource clock;
    private final LastUsed<AppClient, Seen> known = new LastUsed<>(MOST_REMEMBERED);

    ClientPermissions(CognitoCalls calls, InstantSource clock) {
        this.calls = calls;
        this.clock = clock;
    }

    private record Seen(List<String> written, Instant until) {}

    /// Those of the names that may not, in their order.
    List<String> notWritable(Placement placement, Set<String> names) {
        var list = hasList(placement) ? listOf(placement.pool(), Places.registrar(placement)) : List.<String>of();
        return list.isEmpty()
                ? List.of()
                : names.stream().filter(name -> !list.contains(name)).sorted().toList();
    }

    private static boolean hasList(Placement placement) {
        return placement.registrar().isPresent() || placement.origin() == PoolOrigin.ADOPTED;
    }

    /// Empty where it may write everything.
    private List<String> listOf(UserPool pool, AppClient client) {
        var last = known.find(client);
        return last.filter(seen -> clock.instant().isBefore(seen.until()))
                .map(Seen::written)
                .orElseGet(() -> lookUp(pool, client, last));
    }

    private List<String> lookUp(UserPool pool, AppClient client, Optional<Seen> last) {
        try {
            return lookUp(pool, client);
        } catch (ProviderUnavailable _) {
            return last.map(Seen::written).orElse(List.of());
        }
    }

    private List<String> lookUp(UserPool pool, AppClient client) {
        var request = DescribeUserPoolClientRequest.builder()
                .userPoolId(pool.id())
                .clientId(client.id())
                .build();
        var found = calls.make(Operation.of("DescribeUserPoolClient", pool), c -> c.describeUserPoolClient(request));
        var written = found.userPoolClient().writeAttributes();
        known.remember(client, new Seen(written, clock.instant().plus(REMEMBERED)));
        return written;
    }
}
