package io.tenantgate.app.api.openapi;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// What the description says of one method of one path.
///
/// @param around what it says of the path as a whole
public record Operation(String method, String path, Part around, Part part) {
    private static final String UNDER_A_TENANT = "AtTenant";
    private static final String NEVER = "501";

    /// Its name; one that is there with and without a tenant in its path has one for both.
    public String id() {
        var id = part.text("operationId");
        return id.endsWith(UNDER_A_TENANT) ? id.substring(0, id.length() - UNDER_A_TENANT.length()) : id;
    }

    public List<Part> parameters() {
        return Stream.concat(
                        around.at("parameters").items(), part.at("parameters").items())
                .toList();
    }

    public Optional<Part> body() {
        return Optional.of(part.at("requestBody").at("content").at("application/json"))
                .filter(Part::isThere);
    }

    /// Each kind of caller that it admits; none where anybody is.
    public List<String> callers() {
        return part.at("security").items().flatMap(Part::names).toList();
    }

    Part answers() {
        return part.at("responses");
    }

    Part answer(String status) {
        return answers().at(status);
    }

    /// The one status that says that it was done, or that it never is.
    public String success() {
        var done = answers().names().filter(status -> status.startsWith("2")).toList();
        if (done.isEmpty() && answer(NEVER).isThere()) {
            return NEVER;
        }
        if (done.size() != 1) {
            throw new AssertionError("%s is done as %s".formatted(this, done));
        }
        return done.getFirst();
    }

    /// All that it shows an example of: parameters, body, answers.
    Stream<Part> examples() {
        var answers = answers().names().map(status -> answer(status).at("content"));
        var contents = answers.flatMap(content -> content.names().map(content::at));
        return Stream.of(parameters().stream(), body().stream(), contents)
                .flatMap(each -> each)
                .filter(each -> each.at("schema").isThere());
    }

    /// A method that its path does not know.
    String otherMethod() {
        return Stream.of("PUT", "DELETE", "PATCH", "GET")
                .filter(other -> !around.at(other.toLowerCase(Locale.ROOT)).isThere())
                .findFirst()
                .orElseThrow();
    }

    /// The refusals that follow from what it takes.
    Set<String> refusals() {
        var refusals = new TreeSet<>(Set.of("405"));
        if (body().isPresent()) {
            refusals.addAll(Set.of("400", "413", "415"));
        }
        if (!callers().isEmpty()) {
            refusals.addAll(Set.of("401", "403"));
        }
        parameters().forEach(parameter -> refusals.addAll(refusals(parameter)));
        return refusals;
    }

    private static Set<String> refusals(Part parameter) {
        return switch (parameter.text("in") + " " + parameter.text("name")) {
            case "header Tenant" -> Set.of("400", "404");
            case "header Idempotency-Key" -> Set.of("409");
            case String other when other.startsWith("path") -> Set.of("404");
            case String other when other.startsWith("query") -> Set.of("400");
            default -> Set.of();
        };
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
