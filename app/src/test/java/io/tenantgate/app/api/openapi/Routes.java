package io.tenantgate.app.api.openapi;

import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;
import io.micronaut.web.router.UriRouteMatch;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// The routes of a running service, as method and path.
record Routes(Router router) {
    /// All but those that answer HEAD, which follow from GET.
    Set<String> all() {
        return router.uriRoutes()
                .filter(route -> route.getHttpMethod() != HttpMethod.HEAD)
                .map(Routes::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// Those that an operation's example is answered by.
    List<String> of(Operation operation) {
        var example = Example.of(operation);
        var request = HttpRequest.create(HttpMethod.valueOf(example.method()), example.target())
                .contentType(MediaType.APPLICATION_JSON_TYPE);
        return router.findAllClosest(request).stream()
                .map(UriRouteMatch::getRouteInfo)
                .map(Routes::name)
                .toList();
    }

    private static String name(UriRouteInfo<?, ?> route) {
        return route.getHttpMethodName() + " " + route.getUriMatchTemplate();
    }
}
