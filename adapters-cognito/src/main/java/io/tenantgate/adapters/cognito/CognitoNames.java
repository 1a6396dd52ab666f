package io.tenantgate.adapters.cognito;

import io.tenantgate.domain.tenancy.AppClient;
import io.tenantgate.domain.tenancy.UserPool;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.cognitoidentityprovider.model.DescribeUserPoolClientRequest;
import software.amazon.awssdk.services.cognitoidentityprovider.model.ListUserPoolClientsRequest;
import software.amazon.awssdk.services.cognitoidentityprovider.model.ListUserPoolClientsResponse;
import software.amazon.awssdk.services.cognitoidentityprovider.model.ListUserPoolsRequest;
import software.amazon.awssdk.services.cognitoidentityprovider.model.ListUserPoolsResponse;
import software.amazon.awssdk.services.cognitoidentityprovider.model.UserPoolClientDescription;
import software.amazon.awssdk.services.cognitoidentityprovider.model.UserPoolClientType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.UserPoolDescriptionType;

/// Looks pools and clients up by name. Cognito has no such operation, and holds names for no keys: every page is read,
/// and of two of one name the older is meant.
final class CognitoNames {
    private static final int PAGE = 60;

    private final CognitoCalls calls;

    CognitoNames(CognitoCalls calls) {
        this.calls = calls;
    }

    /// Its id.
    Optional<String> oldestPool(String name) {
        var named = new ArrayList<UserPoolDescriptionType>();
        var page = pools(null);
        addNamed(named, page, name);
        while (page.nextToken() != null) {
            page = pools(page.nextToken());
            addNamed(named, page, name);
        }
        return named.stream()
                .min(Comparator.comparing(UserPoolDescriptionType::creationDate)
                        .thenComparing(UserPoolDescriptionType::id))
                .map(UserPoolDescriptionType::id);
    }

    private ListUserPoolsResponse pools(@Nullable String after) {
        var request =
                ListUserPoolsRequest.builder().maxResults(PAGE).nextToken(after).build();
        return calls.make(Operation.of("ListUserPools"), c -> c.listUserPools(request));
    }

    private static void addNamed(List<UserPoolDescriptionType> named, ListUserPoolsResponse page, String name) {
        page.userPools().stream().filter(pool -> pool.name().equals(name)).forEach(named::add);
    }

    /// Where there is no such pool, there is no client in it.
    Optional<AppClient> oldestClient(UserPool pool, String name) {
        var ids = clientsNamed(pool, name);
        return ids.size() < 2 ? ids.stream().findFirst().map(AppClient::new) : oldest(pool, ids);
    }

    private List<String> clientsNamed(UserPool pool, String name) {
        var ids = new ArrayList<String>();
        var page = clients(pool, null);
        addNamed(ids, page, name);
        while (page.nextToken() != null) {
            page = clients(pool, page.nextToken());
            addNamed(ids, page, name);
        }
        return ids;
    }

    private ListUserPoolClientsResponse clients(UserPool pool, @Nullable String after) {
        var request = ListUserPoolClientsRequest.builder()
                .userPoolId(pool.id())
                .maxResults(PAGE)
                .nextToken(after)
                .build();
        var none = ListUserPoolClientsResponse.builder().build();
        return calls.ask(Operation.of("ListUserPoolClients", pool), c -> c.listUserPoolClients(request), Gone::meaning)
                .fold(page -> page, _ -> none);
    }

    private static void addNamed(List<String> ids, ListUserPoolClientsResponse page, String name) {
        page.userPoolClients().stream()
                .filter(client -> client.clientName().equals(name))
                .map(UserPoolClientDescription::clientId)
                .forEach(ids::add);
    }

    /// The list tells no dates.
    private Optional<AppClient> oldest(UserPool pool, List<String> ids) {
        return ids.stream()
                .map(id -> described(pool, id))
                .flatMap(Optional::stream)
                .min(Comparator.comparing(CognitoNames::madeAt).thenComparing(UserPoolClientType::clientId))
                .map(client -> new AppClient(client.clientId()));
    }

    private static Instant madeAt(UserPoolClientType client) {
        return client.creationDate();
    }

    private Optional<UserPoolClientType> described(UserPool pool, String id) {
        var request = DescribeUserPoolClientRequest.builder()
                .userPoolId(pool.id())
                .clientId(id)
                .build();
        var operation = Operation.of("DescribeUserPoolClient", pool);
        return calls.ask(operation, c -> c.describeUserPoolClient(request), Gone::meaning)
                .fold(found -> Optional.of(found.userPoolClient()), _ -> Optional.empty());
    }
}
