package io.tenantgate.application.provider;

import io.tenantgate.domain.members.Subject;
import io.tenantgate.domain.tenancy.Placement;
import io.tenantgate.domain.tenancy.ProviderUsername;
import io.tenantgate.domain.tenancy.TenantId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Sees what there is at a provider, to be compared with what is known here. What is not there is an answer. A provider
/// that does not answer, or refuses to be asked, is a [ProviderUnavailable] and never reads as if nothing were there.
/// Every implementation passes `SurveyorContract`.
public interface Surveyor {
    /// What a place is made of.
    enum Part {
        POOL,
        CLIENT,
        REGISTRAR,
        GROUP
    }

    /// What an account is good for.
    enum State {
        READY,
        /// It was never confirmed, or its holder has not given it a password yet.
        WAITING,
        DISABLED
    }

    /// An account as it is now.
    ///
    /// @param evident whether it has the place's evidence, as far as that is an account's to have
    record Sighting(
            ProviderUsername username, Subject subject, State state, boolean evident, Map<String, String> attributes) {
        public Sighting {
            attributes = Map.copyOf(attributes);
        }
    }

    /// The parts of a place that are gone. Without its pool nothing else is looked for.
    Set<Part> missing(Placement placement, TenantId tenant);

    /// The account of that username; absent where the pool has none.
    Optional<Sighting> look(Placement placement, TenantId tenant, ProviderUsername username);

    /// Some of the accounts that have the place's evidence, each once. Of accounts that tenants share and whose
    /// evidence is not theirs to have, none.
    ///
    /// @param after where the part before ended
    /// @param limit how many accounts are looked at, at most; fewer may have the evidence
    Listing list(Placement placement, TenantId tenant, Optional<String> after, int limit);

    /// Lets nobody in by the account, until it is enabled again; one that is gone is no fault.
    void disable(Placement placement, TenantId tenant, ProviderUsername username);

    /// What is answered where accounts are listed.
    sealed interface Listing {
        /// @param next where it goes on; absent at the end
        record Part(List<Sighting> accounts, Optional<String> next) implements Listing {
            public Part {
                accounts = List.copyOf(accounts);
            }
        }

        /// No list of this place goes on there, or not any more.
        record Nowhere() implements Listing {}
    }
}
