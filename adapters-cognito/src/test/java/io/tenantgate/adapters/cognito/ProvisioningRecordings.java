package io.tenantgate.adapters.cognito;

import static io.tenantgate.adapters.cognito.Cast.CLIENT;
import static io.tenantgate.adapters.cognito.Cast.GROUP;
import static io.tenantgate.adapters.cognito.Cast.NAME;
import static io.tenantgate.adapters.cognito.Cast.OLDER_CLIENT;
import static io.tenantgate.adapters.cognito.Cast.POOL;
import static io.tenantgate.adapters.cognito.Recording.act;
import static io.tenantgate.adapters.cognito.Recording.of;

import io.tenantgate.application.provider.AttributeSchemas.Result;
import io.tenantgate.application.provider.ClientDesign;
import io.tenantgate.application.provider.ClientDesign.Purpose;
import io.tenantgate.application.provider.PoolDesign;
import io.tenantgate.application.provider.PoolDesign.Names;
import io.tenantgate.application.provider.Progress;
import io.tenantgate.application.provider.Provider;
import io.tenantgate.domain.attributes.Attribute.Change;
import io.tenantgate.domain.attributes.AttributeForm;
import io.tenantgate.domain.attributes.AttributeForm.Text;
import io.tenantgate.domain.attributes.AttributeForm.Whole;
import io.tenantgate.domain.attributes.CustomAttribute;
import io.tenantgate.domain.tenancy.PasswordPolicyName;
import io.tenantgate.domain.tenancy.TenantSettings;
import io.tenantgate.domain.tenancy.UserPool;
import java.util.List;
import java.util.Optional;

/// How pools, clients and groups are looked for, made and taken away, and how a place is examined.
final class ProvisioningRecordings {
    static final List<Recording> ALL = List.of(
            of("ListUserPools", "a pool is found on a later page", p -> found(p), Optional.of(POOL.id()))
                    .answered("ListUserPools", "", "last"),
            of("CreateUserPool", "a pool is made for one tenant", p -> pool(p, Names.ADDRESSES), POOL.id()),
            of("CreateUserPool", "a pool is made for many tenants", p -> pool(p, Names.TENANT_ATTRIBUTE), POOL.id()),
            act(
                    "SetUserPoolMfaConfig",
                    "a pool is told of second factors",
                    p -> p.provisioner().completePool(POOL)),
            of("ListUserPoolClients", "the older of two clients is found", p -> client(p), Optional.of(OLDER_CLIENT))
                    .answered("ListUserPoolClients", "", "last")
                    .answered("DescribeUserPoolClient", "", "older"),
            of("CreateUserPoolClient", "a client is made to sign in", p -> made(p, Purpose.SIGN_IN), CLIENT),
            of(
                    "CreateUserPoolClient",
                    "a client is made beside a registrar",
                    p -> made(p, Purpose.SIGN_IN_BESIDE_REGISTRAR),
                    CLIENT),
            of("CreateUserPoolClient", "a registrar is made", p -> made(p, Purpose.REGISTRAR), CLIENT),
            act("CreateGroup", "a group is made", p -> p.provisioner().provideGroup(POOL, GROUP)),
            act("DeleteGroup", "a group is removed", p -> p.provisioner().removeGroup(POOL, GROUP)),
            act(
                    "DeleteUserPoolClient",
                    "a client is removed",
                    p -> p.provisioner().removeClient(POOL, CLIENT)),
            of("DeleteUserPool", "a pool is removed", p -> p.provisioner().removePool(POOL), Progress.DONE),
            act(
                    "UpdateUserPool",
                    "a pool's policy is changed",
                    p -> p.tuner().judgePasswordsBy(POOL, PasswordPolicyName.NIST_800_63B_4)),
            act(
                    "UpdateUserPoolClient",
                    "a client's lifetimes are changed",
                    p -> p.tuner().letTokensLive(POOL, CLIENT, TenantSettings.INITIAL)),
            of(
                    "AddCustomAttributes",
                    "a text is added to a pool",
                    p -> p.attributeSchemas().add(POOL, custom(new Text(1, 40))),
                    Result.ADDED),
            of(
                    "AddCustomAttributes",
                    "a number is added to a pool",
                    p -> p.attributeSchemas().add(POOL, custom(new Whole(Optional.of(-1L), Optional.empty()))),
                    Result.ADDED),
            of("DescribeUserPool", "a place is examined", p -> p.examiner().examine(List.of(Cast.IN_POOL)), List.of()),
            of(
                    "GetUserPoolMfaConfig",
                    "second factors are examined",
                    p -> p.examiner().examine(List.of(Cast.IN_POOL)),
                    List.of()));

    private ProvisioningRecordings() {}

    private static CustomAttribute custom(AttributeForm form) {
        return new CustomAttribute("custom:department", form, Change.MUTABLE);
    }

    private static Optional<String> found(Provider provider) {
        return provider.provisioner().findPool(NAME).map(UserPool::id);
    }

    private static String pool(Provider provider, Names names) {
        return provider.provisioner()
                .createPool(NAME, new PoolDesign(names, PasswordPolicyName.COGNITO))
                .id();
    }

    private static Optional<?> client(Provider provider) {
        return provider.provisioner().findClient(POOL, NAME);
    }

    private static Object made(Provider provider, Purpose purpose) {
        return provider.provisioner().createClient(POOL, NAME, new ClientDesign(purpose, TenantSettings.INITIAL));
    }
}
