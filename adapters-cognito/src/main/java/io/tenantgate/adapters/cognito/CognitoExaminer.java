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
import software.amazon.awssdk.services.cognitoidentityprovider.model.DescribeUserPoolClientRequest;
import software.amazon.awssdk.services.cognitoidentityprovider.model.DescribeUserPoolRequest;
import software.amazon.awssdk.services.cognitoidentityprovider.model.ExplicitAuthFlowsType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.GetUserPoolMfaConfigRequest;
import software.amazon.awssdk.services.cognitoidentityprovider.model.ListUserPoolsRequest;
import software.amazon.awssdk.services.cognitoidentityprovider.model.UserPoolClientType;

/// Looks for what is wrong at Cognito, by calls that read: one for the account, and for each place one for the pool and
/// one for each of its clients. It ends where no further call would be answered.
final class CognitoExaminer implements Examiner {
    private final CognitoCalls calls;
    private final Symptoms symptoms;
    private final List<ExplicitAuthFlowsType> signIn;
    private final SecondFactors factors;
    private final Optional<AdoptedClient> adopted;
    private final Optional<AdoptedPool> adoptedPool;

    CognitoExaminer(CognitoCalls calls, CognitoSettings settings) {
        this.calls = calls;
        this.adopted = settings.adopted();
        this.adoptedPool = settings.adoptedPool();
        this.symptoms = new Symptoms(settings, calls::haveCredentials);
        this.signIn = List.of(settings.signIn().api().allowance());
        this.factors = settings.pools().template().factors();
    }

    @Override
    public List<Finding> examine(List<Placement> places) {
        var findings = new LinkedHashSet<Finding>();
        account().ifPresent(findings::add);
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

    private Optional<Finding> account() {
        var one = ListUserPoolsRequest.builder().maxResults(1).build();
        return look(Operation.of("ListUserPools"), "", c -> c.listUserPools(one), _ -> Optional.empty());
    }

    /// @param expected of the pool
    private List<Finding> wrongWith(
            UserPool pool, AppClient client, Optional<AppClient> registrar, SecondFactors expected) {
        var findings = new ArrayList<Finding>();
        pool(pool).ifPresent(findings::add);
        if (findings.stream().map(Finding::code).allMatch(Code.PERMISSION_MISSING::equals)) {
            factors(pool, expected).ifPresent(findings::add);
            client(pool, client, signIn).ifPresent(findings::add);
            registrar.flatMap(other -> client(pool, other, List.of())).ifPresent(findings::add);
        }
        return findings;
    }

    private Optional<Finding> pool(UserPool pool) {
        var request = DescribeUserPoolRequest.builder().userPoolId(pool.id()).build();
        var operation = Operation.of("DescribeUserPool", pool);
        return look(operation, pool.id(), c -> c.describeUserPool(request), _ -> Optional.empty());
    }

    /// Asked only where some are expected.
    private Optional<Finding> factors(UserPool pool, SecondFactors expected) {
        var request =
                GetUserPoolMfaConfigRequest.builder().userPoolId(pool.id()).build();
        return expected.demand() == SecondFactors.Demand.OFF
                ? Optional.empty()
                : look(
                        Operation.of("GetUserPoolMfaConfig", pool),
                        pool.id(),
                        c -> c.getUserPoolMfaConfig(request),
                        seen -> FactorFaults.lacking(pool, seen, expected));
    }

    private Optional<Finding> client(UserPool pool, AppClient client, List<ExplicitAuthFlowsType> flows) {
        var request = DescribeUserPoolClientRequest.builder()
                .userPoolId(pool.id())
                .clientId(client.id())
                .build();
        return look(
                Operation.of("DescribeUserPoolClient", pool),
                client.id(),
                c -> c.describeUserPoolClient(request),
                seen -> wrongWith(seen.userPoolClient(), flows));
    }

    private Optional<Finding> wrongWith(UserPoolClientType client, List<ExplicitAuthFlowsType> flows) {
        return adopted.filter(given -> given.client().equals(client.clientId()))
                .map(given -> ClientFaults.ofTheirs(client, given, flows))
                .orElseGet(() -> ClientFaults.ofOurs(client, flows));
    }

    /// What is wrong in the answer.
    private interface Eye<R> {
        Optional<Finding> on(R response);
    }

    private <R> Optional<Finding> look(Operation operation, String described, CognitoCalls.Call<R> call, Eye<R> eye) {
        return switch (calls.look(operation, call)) {
            case Sight.Seen<R>(var response) -> eye.on(response);
            case Sight.Failed<R>(var fault) -> Optional.of(symptoms.of(operation, described, fault));
        };
    }
}
