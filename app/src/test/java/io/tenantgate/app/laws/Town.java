package io.tenantgate.app.laws;

import io.tenantgate.app.api.World.Place;
import java.util.List;
import java.util.function.Predicate;

/// Tenants of one strategy, seen from one of them.
///
/// @param home the tenant that the law is about
/// @param neighbour another, in the same pool where the strategy shares pools
/// @param stranger another, in another pool
record Town(Place home, Place neighbour, Place stranger) {
    static Town of(List<Place> tenants) {
        var home = tenants.stream()
                .filter(place -> !others(tenants, place, inPoolOf(place)).isEmpty())
                .findFirst()
                .orElseGet(tenants::getFirst);
        var neighbours = others(tenants, home, inPoolOf(home));
        var strangers = others(tenants, home, inPoolOf(home).negate());
        return new Town(home, neighbours.isEmpty() ? strangers.getLast() : neighbours.getFirst(), strangers.getFirst());
    }

    private static List<Place> others(List<Place> tenants, Place place, Predicate<Place> wanted) {
        return tenants.stream()
                .filter(other -> !other.equals(place))
                .filter(wanted)
                .toList();
    }

    private static Predicate<Place> inPoolOf(Place place) {
        return other -> other.issuer().equals(place.issuer());
    }

    /// Whether two of them share a pool.
    boolean sharesPools() {
        return home.issuer().equals(neighbour.issuer());
    }
}
