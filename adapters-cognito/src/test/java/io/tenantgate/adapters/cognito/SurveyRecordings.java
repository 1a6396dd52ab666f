package io.tenantgate.adapters.cognito;

import static io.tenantgate.adapters.cognito.Cast.ACME;
import static io.tenantgate.adapters.cognito.Cast.ANN;
import static io.tenantgate.adapters.cognito.Cast.ANNS;
import static io.tenantgate.adapters.cognito.Cast.BY_ATTRIBUTE;
import static io.tenantgate.adapters.cognito.Cast.EMAIL;
import static io.tenantgate.adapters.cognito.Cast.IN_GROUP;
import static io.tenantgate.adapters.cognito.Cast.IN_POOL;
import static io.tenantgate.adapters.cognito.Recording.act;
import static io.tenantgate.adapters.cognito.Recording.of;

import io.tenantgate.application.provider.Provider;
import io.tenantgate.application.provider.Surveyor.Listing;
import io.tenantgate.application.provider.Surveyor.Sighting;
import io.tenantgate.application.provider.Surveyor.State;
import io.tenantgate.domain.tenancy.Evidence;
import io.tenantgate.domain.tenancy.Placement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// How what there is is seen.
final class SurveyRecordings {
    private static final String NEXT = "CAISlwIIARKQAggDEosC";

    static final List<Recording> ALL = List.of(
            of("GetGroup", "a place is looked at", p -> p.surveyor().missing(IN_GROUP, ACME), Set.of()),
            of(
                            "AdminListGroupsForUser",
                            "an account is looked at that is not in the group",
                            p -> p.surveyor().look(IN_GROUP, ACME, ANN).map(Sighting::evident),
                            Optional.of(false))
                    .answered("AdminListGroupsForUser", "none"),
            of(
                    "ListUsers",
                    "the accounts of a pool are listed",
                    p -> list(p, IN_POOL, Optional.empty()),
                    part(State.READY, Map.of("email", EMAIL), Optional.of(NEXT))),
            of(
                            "ListUsers",
                            "of a shard those that have the tenant's id are, to the end",
                            p -> list(p, BY_ATTRIBUTE, Optional.of(NEXT)),
                            part(
                                    State.READY,
                                    Map.of("email", EMAIL, Evidence.Attribute.CLAIM, ACME.toString()),
                                    Optional.empty()))
                    .answered("ListUsers", "many-tenants"),
            of("ListUsers", "a list goes on no more", p -> list(p, IN_POOL, Optional.of(NEXT)), new Listing.Nowhere())
                    .answered("ListUsers", "!InvalidParameterException"),
            of(
                    "ListUsersInGroup",
                    "the accounts of a group are listed",
                    p -> list(p, IN_GROUP, Optional.empty()),
                    part(State.DISABLED, Map.of("email", EMAIL), Optional.of(NEXT))),
            act("AdminDisableUser", "an account is disabled", p -> p.surveyor().disable(IN_POOL, ACME, ANN)));

    private SurveyRecordings() {}

    private static Object list(Provider provider, Placement place, Optional<String> after) {
        return provider.surveyor().list(place, ACME, after, 25);
    }

    private static Listing part(State state, Map<String, String> attributes, Optional<String> next) {
        return new Listing.Part(List.of(new Sighting(ANN, ANNS, state, true, attributes)), next);
    }
}
