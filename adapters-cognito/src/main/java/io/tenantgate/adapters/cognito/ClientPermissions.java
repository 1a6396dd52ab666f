package io.tenantgate.adapters.cognito;

import io.tenantgate.application.provider.ProviderUnavailable;
import io.tenantgate.domain.tenancy.AppClient;
import io.tenantgate.domain.tenancy.Placement;
import io.tenantgate.domain.tenancy.PoolOrigin;
import io.tenantgate.domain.tenancy.UserPool;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import software.amazon.awssdk.services.cognitoidentityprovider.model.DescribeUserPoolClientRequest;

/// Which attributes may come in by the client of a sign-up, where it has a list of them: the registrar of a shard, or a
/// client that was there before. Others write whatever their pool has. A list is remembered for a while; where none was
/// seen and Cognito cannot be asked, its own word counts, after the answer.
final class ClientPermissions {
    private final CognitoCalls calls;
    private final Remembered<SignUpClient, List<String>> known;

    ClientPermissions(CognitoCalls calls, InstantSource clock) {
        this.calls = calls;
        this.known = new Remembered<>(this::lookUp, clock);
    }

    /// By what people sign up.
    private record SignUpClient(UserPool pool, AppClient client) {}

    /// Those of the names that may not, in their order.
    List<String> notWritable(Placement placement, Set<String> names) {
        var list = hasList(placement)
                ? listOf(new SignUpClient(placement.pool(), Places.registrar(placement)))
                : List.<String>of();
        return list.isEmpty()
                ? List.of()
                : names.stream().filter(name -> !list.contains(name)).sorted().toList();
    }

    private static boolean hasList(Placement placement) {
        return placement.registrar().isPresent() || placement.origin() == PoolOrigin.ADOPTED;
    }

    /// Empty where it may write everything.
    private List<String> listOf(SignUpClient by) {
        try {
            return known.of(by);
        } catch (ProviderUnavailable _) {
            return List.of();
        }
    }

    private List<String> lookUp(SignUpClient by) {
        var request = DescribeUserPoolClientRequest.builder()
                .userPoolId(by.pool().id())
                .clientId(by.client().id())
                .build();
        return calls.make(Operation.of("DescribeUserPoolClient", by.pool()), c -> c.describeUserPoolClient(request))
                .userPoolClient()
                .writeAttributes();
    }
}
