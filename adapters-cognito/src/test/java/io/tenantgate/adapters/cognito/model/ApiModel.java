package io.tenantgate.adapters.cognito.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;

/// What AWS's model of the API of user pools says.
public final class ApiModel {
    private static final String NOTHING = "Unit";
    private static final ApiModel READ = new ApiModel(file());

    private final JsonNode facts;

    private ApiModel(JsonNode facts) {
        this.facts = facts;
    }

    /// An error that an operation may answer.
    public record Failure(String type, int status) {}

    public static ApiModel read() {
        return READ;
    }

    private static JsonNode file() {
        try (var file = Objects.requireNonNull(ApiModel.class.getResourceAsStream("facts.json"))) {
            return new ObjectMapper().readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Set<String> operations() {
        var names = new TreeSet<String>();
        facts.path("operations").fieldNames().forEachRemaining(names::add);
        return names;
    }

    /// What is wrong with a request; of an operation that is not in the file, that.
    public List<String> objectionsToRequest(String operation, JsonNode request) {
        return operations().contains(operation)
                ? objections(operation, "takes", request)
                : List.of("there is no operation " + operation + " among the facts");
    }

    public List<String> objectionsToAnswer(String operation, JsonNode answer) {
        return objections(operation, "answers", answer);
    }

    private List<String> objections(String operation, String side, JsonNode value) {
        var type = operation(operation).path(side).asText();
        return type.equals(NOTHING) ? List.of() : new Inspection(facts.path("types")).of(operation, type, value);
    }

    private JsonNode operation(String name) {
        return facts.path("operations").path(name);
    }

    /// In the order of their names.
    public Collection<Failure> errorsOf(String operation) {
        return StreamSupport.stream(operation(operation).path("fails").spliterator(), false)
                .map(JsonNode::asText)
                .map(type -> new Failure(type, facts.path("failures").path(type).asInt()))
                .toList();
    }

    /// One of an operation's errors, by its name.
    public Failure failure(String operation, String type) {
        return errorsOf(operation).stream()
                .filter(failure -> failure.type().equals(type))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(operation + " has no " + type));
    }
}
