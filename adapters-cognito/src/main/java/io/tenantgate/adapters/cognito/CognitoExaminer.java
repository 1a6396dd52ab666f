package io.tenantgate.adapters.cognito;

import io.tenantgate.application.provider.AdoptedPool;
import io.tenantgate.application.provider.Examiner;
import io.tenantgate.application.provider.Finding;
import io.tenantgate.application.provider.Finding.Code;
import io.tenantgate.domain.tenancy.AppClient;
import io.tenantgate.domain.tenancy.Placement;
import io.tenantgate.domain.tenancy.UserPool;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import software.amazon.awssdk.services.cognitoidentityprovider.model.DescribeUserPoolClientRequest;
import software.amazon.awssdk.services.cognitoidentityprovider.model.DescribeUserPoolRequest;
import software.amazon.awssdk.services.cognitoidentityprovider.model.ExplicitAuthFlowsType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.GetUserPoolMfaConfigRequest;
import software.amazon.awssdk.services.cognitoidentityprovider.model.ListUserPoolsRequest;
import software.amazon.awssdk.services.cognitoidentityprovider.model.UserPoolClientType;

/// Looks for what is wrong at Cognito, by calls that read: one for the account, and for each place one for the pool and
/// one for each of its clients. It ends where no further call would be answered.
final class CognitoExaminer implements Examiner {
    /// After these the pool's clients are looked at, too.
    private static final Set<Code> MORE_TO_SEE =
            Set.of(Code.PERMISSION_MISSING, Code.CODES_NOT_SENT, Code.DEVICES_TRACKED);

    private final CognitoCalls calls;
    private final Symptoms symptoms;
    private final AuthApi api;
    private final SecondFactors factors;
    private final Optional<AdoptedClient> adopted;
    private final Optional<AdoptedPool> adoptedPool;

    CognitoExaminer(CognitoCalls calls, CognitoSettings settings) {
        this.calls = calls;
        this.adopted = settings.adopted();
        this.adoptedPool = settings.adoptedPool();
        this.symptoms = new Symptoms(settings, calls::haveCredentials);
        this.api = settings.signIn().api();
        this.factors = settings.pools().template().factors();
    }

    @Override
    public List<Finding> examine(List<Placement> places) {
        var findings = new LinkedHashSet<Finding>();
        findings.addAll(account());
        return findings.stream().map(Finding::code).allMatch(Code.PERMISSION_MISSING::equals)
                ? with(findings, places)
                : List.copyOf(findings);
    }

    /// Of a pool that was there before every tenant of the provider lives in the same place.
    private List<Finding> with(SequencedSet<Finding> findings, List<Placement> places) {
        adoptedPool.ifPresent(there ->
                findings.addAll(wrongWith(there.pool(), there.client(), Optional.empty(), SecondFactors.NONE)));
        for (var place : places) {
            if (mayGoOn(findings) && !isAdopted(place)) {
                findings.addAll(wrongWith(place.pool(), place.client(), place.registrar(), factors));
            }
        }
        return List.copyOf(findings);
    }

    private boolean isAdopted(Placement place) {
        return adoptedPool.map(AdoptedPool::pool).equals(Optional.of(place.pool()));
    }

    private static boolean mayGoOn(SequencedSet<Finding> findings) {
        return findings.stream()
                .map(Finding::code)
                .noneMatch(code -> code == Code.THROTTLED || code.isOutage() && code != Code.WRONG_REGION);
    }

    private List<Finding> account() {
        var one = ListUserPoolsRequest.builder().maxResults(1).build();
        return look(Operation.of("ListUserPools"), "", c -> c.listUserPools(one), _ -> List.of());
    }

    /// @param expected of the pool
    private List<Finding> wrongWith(
            UserPool pool, AppClient client, Optional<AppClient> registrar, SecondFactors expected) {
        var findings = new ArrayList<>(pool(pool));
        if (findings.stream().map(Finding::code).allMatch(MORE_TO_SEE::contains)) {
            findings.addAll(factors(pool, expected));
            findings.addAll(client(pool, client, List.of(api.allowance())));
            registrar.map(other -> client(pool, other, List.of())).ifPresent(findings::addAll);
        }
        return findings;
    }

    private List<Finding> pool(UserPool pool) {
        var request = DescribeUserPoolRequest.builder().userPoolId(pool.id()).build();
        var operation = Operation.of("DescribeUserPool", pool);
        return look(
                operation, pool.id(), c -> c.describeUserPool(request), seen -> PoolFaults.of(seen.userPool(), api));
    }

    /// Asked only where some are expected.
    private List<Finding> factors(UserPool pool, SecondFactors expected) {
        var request =
                GetUserPoolMfaConfigRequest.builder().userPoolId(pool.id()).build();
        return expected.demand() == SecondFactors.Demand.OFF
                ? List.of()
                : look(
                        Operation.of("GetUserPoolMfaConfig", pool),
                        pool.id(),
                        c -> c.getUserPoolMfaConfig(request),
                        seen -> FactorFaults.lacking(pool, seen, expected).stream()
                                .toList());
    }

    private List<Finding> client(UserPool pool, AppClient client, List<ExplicitAuthFlowsType> flows) {
        var request = DescribeUserPoolClientRequest.builder()
                .userPoolId(pool.id())
                .clientId(client.id())
                .build();
        return look(
                Operation.of("DescribeUserPoolClient", pool),
                client.id(),
                c -> c.describeUserPoolClient(request),
                seen -> wrongWith(seen.userPoolClient(), flows).stream().toList());
    }

    private Optional<Finding> wrongWith(UserPoolClientType client, List<ExplicitAuthFlowsType> flows) {
        return adopted.filter(given -> given.client().equals(client.clientId()))
                .map(given -> ClientFaults.ofTheirs(client, given, flows))
                .orElseGet(() -> ClientFaults.ofOurs(client, flows));
    }

    /// What is wrong in the answer.
    private interface Eye<R> {
        List<Finding> on(R response);
    }

    private <R> List<Finding> look(Operation operation, String described, CognitoCalls.Call<R> call, Eye<R> eye) {
        return switch (calls.look(operation, call)) {
            case Sight.Seen<R>(var response) -> eye.on(response);
            case Sight.Failed<R>(var fault) -> List.of(symptoms.of(operation, described, fault));
        };
    }
}
