package io.tenantgate.adapters.cognito;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tenantgate.adapters.cognito.ScriptedCognito.Received;
import io.tenantgate.application.provider.ClientDesign;
import io.tenantgate.application.provider.ClientDesign.Purpose;
import io.tenantgate.application.provider.PoolDesign;
import io.tenantgate.application.provider.PoolDesign.Names;
import io.tenantgate.application.provider.PoolProvisioner;
import io.tenantgate.application.provider.Progress;
import io.tenantgate.application.provider.ProviderUnavailable;
import io.tenantgate.domain.tenancy.AppClient;
import io.tenantgate.domain.tenancy.PasswordPolicyName;
import io.tenantgate.domain.tenancy.TenantSettings;
import io.tenantgate.domain.tenancy.UserPool;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CognitoProvisionerTest {
    private final ScriptedCognito cognito = new ScriptedCognito();
    private final CognitoCalls calls = cognito.calls();
    private final PoolProvisioner provisioner = new CognitoProvisioner(
            calls, new CognitoNames(calls), new CognitoClients(calls, Optional.empty()), cognito.settings());
    private final UserPool pool = new UserPool("eu-west-1_aaaaaaaaa", cognito.uri() + "/eu-west-1_aaaaaaaaa");

    @AfterEach
    void leave() {
        calls.close();
        cognito.close();
    }

    @Test
    void ofPoolsOfOneNameTheOldestOfAllPagesIsFound() {
        cognito.on("ListUserPools", """
            {"UserPools":[{"Id":"eu-west-1_young","Name":"n","CreationDate":300},
              {"Id":"eu-west-1_other","Name":"m","CreationDate":1}],"NextToken":"t1"}\
            """).on("ListUserPools", """
                {"UserPools":[{"Id":"eu-west-1_old","Name":"n","CreationDate":200}],"NextToken":"t2"}\
                """).on("ListUserPools", "{\"UserPools\":[]}");

        assertThat(provisioner.findPool("n")).contains(new UserPool("eu-west-1_old", cognito.uri() + "/eu-west-1_old"));
        assertThat(cognito.received("ListUserPools"))
                .extracting(request -> request.text("NextToken"))
                .containsExactly("", "t1", "t2");
    }

    @Test
    void aNameThatOnlyBeginsLikeItIsAnother() {
        cognito.on("ListUserPools", "{\"UserPools\":[{\"Id\":\"eu-west-1_a\",\"Name\":\"nn\",\"CreationDate\":1}]}");

        assertThat(provisioner.findPool("n")).isEmpty();
    }

    @Test
    void ofClientsOfOneNameTheOldestIsFound() {
        cognito.on("ListUserPoolClients", """
            {"UserPoolClients":[{"ClientId":"young","ClientName":"n"}],"NextToken":"t1"}\
            """)
                .on("ListUserPoolClients", "{\"UserPoolClients\":[{\"ClientId\":\"old\",\"ClientName\":\"n\"}]}")
                .on("DescribeUserPoolClient", "{\"UserPoolClient\":{\"ClientId\":\"young\",\"CreationDate\":300}}")
                .on("DescribeUserPoolClient", "{\"UserPoolClient\":{\"ClientId\":\"old\",\"CreationDate\":200}}");

        assertThat(provisioner.findClient(pool, "n")).contains(new AppClient("old"));
    }

    @Test
    void inAPoolThatIsGoneThereIsNoClient() {
        cognito.on("ListUserPoolClients", 400, "ResourceNotFoundException", "gone");

        assertThat(provisioner.findClient(pool, "n")).isEmpty();
    }

    @Test
    void aPoolOfItsOwnHasAddressesForAliasesInAnyCase() {
        var request = created(Names.ADDRESSES, PasswordPolicyName.COGNITO);

        assertThat(request.text("PoolName")).isEqualTo("n");
        assertThat(texts(request, "AliasAttributes")).containsExactly("email", "phone_number");
        assertThat(texts(request, "AutoVerifiedAttributes")).containsExactly("email");
        assertThat(request.body().at("/UsernameConfiguration/CaseSensitive").asBoolean(true))
                .isFalse();
        assertThat(request.body().at("/UserPoolTags/tenantgate").asText()).isEqualTo("n");
        assertThat(request.body().at("/Policies/PasswordPolicy/MinimumLength").asInt())
                .isEqualTo(8);
        assertThat(request.body()
                        .at("/UserAttributeUpdateSettings/AttributesRequireVerificationBeforeUpdate/0")
                        .asText())
                .isEqualTo("email");
    }

    @Test
    void aPoolOfManyTenantsHasTheirIdForAnAttributeThatNeverChanges() {
        var request = created(Names.TENANT_ATTRIBUTE, PasswordPolicyName.NIST_800_63B_4);
        var attribute = request.body().at("/Schema/0");

        assertThat(attribute.path("Name").asText()).isEqualTo("tenant_id");
        assertThat(attribute.path("Mutable").asBoolean(true)).isFalse();
        assertThat(request.body().has("AliasAttributes")).isFalse();
        assertThat(request.body().has("UsernameAttributes")).isFalse();
        assertThat(request.body().at("/Policies/PasswordPolicy/MinimumLength").asInt())
                .isEqualTo(15);
        assertThat(request.body().at("/Policies/PasswordPolicy/RequireSymbols").asBoolean(true))
                .isFalse();
    }

    private Received created(Names names, PasswordPolicyName policy) {
        cognito.on("CreateUserPool", "{\"UserPool\":{\"Id\":\"eu-west-1_aaaaaaaaa\",\"Name\":\"n\"}}");
        assertThat(provisioner.createPool("n", new PoolDesign(names, policy))).isEqualTo(pool);
        return cognito.received("CreateUserPool").getFirst();
    }

    @Test
    void aClientHasASecretAndTellsNothingOfWhoExists() {
        var request = createdFor(Purpose.SIGN_IN);

        assertThat(request.body().path("GenerateSecret").asBoolean()).isTrue();
        assertThat(request.body().path("EnableTokenRevocation").asBoolean()).isTrue();
        assertThat(request.text("PreventUserExistenceErrors")).isEqualTo("ENABLED");
        assertThat(texts(request, "ExplicitAuthFlows"))
                .containsExactly("ALLOW_ADMIN_USER_PASSWORD_AUTH", "ALLOW_REFRESH_TOKEN_AUTH");
        assertThat(request.body().path("AccessTokenValidity").asInt()).isEqualTo(15);
        assertThat(request.body().at("/TokenValidityUnits/AccessToken").asText())
                .isEqualTo("minutes");
        assertThat(request.body().path("RefreshTokenValidity").asInt()).isEqualTo(30);
    }

    @Test
    void theRegistrarAloneWritesTheTenantsIdAndNobodySignsInByIt() {
        var beside = createdFor(Purpose.SIGN_IN_BESIDE_REGISTRAR);
        var registrar = createdFor(Purpose.REGISTRAR);

        assertThat(texts(beside, "WriteAttributes")).contains("email").doesNotContain("custom:tenant_id");
        assertThat(texts(beside, "ReadAttributes")).contains("custom:tenant_id", "email_verified");
        assertThat(texts(registrar, "WriteAttributes")).contains("email", "custom:tenant_id");
        assertThat(texts(registrar, "ExplicitAuthFlows")).containsExactly("ALLOW_REFRESH_TOKEN_AUTH");
    }

    private Received createdFor(Purpose purpose) {
        cognito.on("CreateUserPoolClient", "{\"UserPoolClient\":{\"ClientId\":\"c\",\"ClientSecret\":\"s\"}}");
        provisioner.createClient(pool, "n", new ClientDesign(purpose, TenantSettings.INITIAL));
        return cognito.received("CreateUserPoolClient").getLast();
    }

    private static List<String> texts(Received request, String field) {
        return StreamSupport.stream(request.body().path(field).spliterator(), false)
                .map(node -> node.asText())
                .toList();
    }

    @Test
    void aGroupThatIsThereIsTaken() {
        cognito.on("CreateGroup", 400, "GroupExistsException", "A group with the name already exists.");

        provisioner.provideGroup(pool, "g");

        assertThat(cognito.received("CreateGroup")).hasSize(1);
    }

    @Test
    void whatIsGoneMayBeRemovedAgain() {
        List.of("DeleteUserPool", "DeleteUserPoolClient", "DeleteGroup")
                .forEach(operation -> cognito.on(operation, 400, "ResourceNotFoundException", "gone"));

        provisioner.removeClient(pool, new AppClient("c"));
        provisioner.removeGroup(pool, "g");

        assertThat(provisioner.removePool(pool)).isEqualTo(Progress.DONE);
    }

    @Test
    void aPoolThatMayNotBeRemovedIsNotRemoved() {
        cognito.on("DeleteUserPool", 400, "AccessDeniedException", "not authorized to perform: DeleteUserPool");

        assertThatThrownBy(() -> provisioner.removePool(pool)).isInstanceOf(ProviderUnavailable.class);
    }
}
