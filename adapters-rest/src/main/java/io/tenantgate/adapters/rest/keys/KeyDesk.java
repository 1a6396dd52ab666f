package io.tenantgate.adapters.rest.keys;

import io.micronaut.http.HttpResponse;
import io.tenantgate.adapters.rest.creation.Created;
import io.tenantgate.adapters.rest.creation.Creations;
import io.tenantgate.adapters.rest.paging.Page;
import io.tenantgate.adapters.rest.paging.PageRequest;
import io.tenantgate.adapters.rest.problem.RefusedRequest;
import io.tenantgate.adapters.rest.request.Call;
import io.tenantgate.adapters.rest.request.ResourceIds;
import io.tenantgate.application.keys.CreateKey;
import io.tenantgate.application.keys.ListKeys;
import io.tenantgate.application.keys.RevokeKey;
import io.tenantgate.domain.keys.ApiKeyId;
import io.tenantgate.domain.tenancy.TenantId;
import jakarta.inject.Singleton;
import java.util.UUID;

/// Makes, lists and revokes the keys of one owner: a tenant, or the operators as [TenantId#NONE].
@Singleton
final class KeyDesk {
    private final Creations creations;
    private final CreateKey create;
    private final ListKeys list;
    private final RevokeKey revoke;

    KeyDesk(Creations creations, CreateKey create, ListKeys list, RevokeKey revoke) {
        this.creations = creations;
        this.create = create;
        this.list = list;
        this.revoke = revoke;
    }

    HttpResponse<?> create(Call call, TenantId owner, String route) {
        var body = NewKey.read(call.fields(), owner);
        return creations.create(call, owner, route, id -> created(call, owner, id, body));
    }

    private Created created(Call call, TenantId owner, UUID id, NewKey body) {
        var command = new CreateKey.Command(
                call.caller(), call.origin(), owner, new ApiKeyId(id), body.name(), body.scopes(), body.expiresAt());
        return switch (create.handle(command)) {
            case CreateKey.Outcome.Created(var key, var text) ->
                new Created(KeyBody.first(key, text), KeyBody.again(key));
            case CreateKey.Outcome.Refused(var rejection) -> throw new RefusedRequest(rejection);
        };
    }

    HttpResponse<?> list(Call call, TenantId owner) {
        var page = PageRequest.of(call);
        var query = new ListKeys.Query(call.caller(), owner, page.before().map(ApiKeyId::new), page.limit());
        return switch (list.handle(query)) {
            case ListKeys.Outcome.Page(var keys) ->
                HttpResponse.ok(Page.of(keys, key -> key.id().value(), KeyBody::of));
            case ListKeys.Outcome.Refused(var rejection) -> throw new RefusedRequest(rejection);
        };
    }

    HttpResponse<?> revoke(Call call, TenantId owner, String id) {
        var key = new ApiKeyId(ResourceIds.read(id));
        return switch (revoke.handle(new RevokeKey.Command(call.caller(), call.origin(), owner, key))) {
            case RevokeKey.Outcome.Revoked _ -> HttpResponse.noContent();
            case RevokeKey.Outcome.Refused(var rejection) -> throw new RefusedRequest(rejection);
        };
    }
}
