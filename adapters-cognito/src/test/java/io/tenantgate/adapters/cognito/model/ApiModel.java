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
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/// AWS's model of the API of user pools.
public final class ApiModel {
    static final String NAMESPACE = "com.amazonaws.cognitoidentityprovider#";
    private static final ApiModel READ = new ApiModel(file());

    private final JsonNode shapes;

    private ApiModel(JsonNode shapes) {
        this.shapes = shapes;
    }

    /// An error that an operation may answer.
    public record Failure(String type, int status) {}

    public static ApiModel read() {
        return READ;
    }

    private static JsonNode file() {
        try (var file = Objects.requireNonNull(ApiModel.class.getResourceAsStream("cognito-idp.json"))) {
            return new ObjectMapper().readTree(file).path("shapes");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Set<String> operations() {
        return shapes.properties().stream()
                .filter(shape -> shape.getValue().path("type").asText().equals("operation"))
                .map(shape -> shape.getKey().substring(NAMESPACE.length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// What is wrong with a request; of an operation that is not in the file, that.
    public List<String> objectionsToRequest(String operation, JsonNode request) {
        return operations().contains(operation)
                ? objections(operation, "input", request)
                : List.of("there is no operation " + operation + " in the trimmed model");
    }

    public List<String> objectionsToAnswer(String operation, JsonNode answer) {
        return objections(operation, "output", answer);
    }

    private List<String> objections(String operation, String side, JsonNode value) {
        var target = operation(operation).at("/" + side + "/target").asText();
        return target.equals("smithy.api#Unit") ? List.of() : new Inspection(shapes).of(operation, target, value);
    }

    private JsonNode operation(String name) {
        return shapes.path(NAMESPACE + name);
    }

    /// In the order of their names.
    public Collection<Failure> errorsOf(String operation) {
        return StreamSupport.stream(operation(operation).path("errors").spliterator(), false)
                .map(error -> error.path("target").asText())
                .map(name -> new Failure(name.substring(NAMESPACE.length()), statusOf(shapes.path(name))))
                .toList();
    }

    /// One of an operation's errors, by its name.
    public Failure failure(String operation, String type) {
        return errorsOf(operation).stream()
                .filter(failure -> failure.type().equals(type))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(operation + " has no " + type));
    }

    private static int statusOf(JsonNode error) {
        return error.path("traits").path("smithy.api#httpError").asInt(400);
    }
}
