package io.tenantgate.adapters.rest.json;

import io.tenantgate.adapters.rest.json.StrictJson.Nothing;
import io.tenantgate.adapters.rest.problem.RefusedRequest;
import io.tenantgate.application.Rejection.FieldError;
import io.tenantgate.application.Rejection.Invalid;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// The fields of a body. Whoever reads it asks for each field, then [#finish()]es: that refuses the request with
/// everything that was wrong. Past it every required field is there. A null is a field that was not given.
public final class Fields {
    private final Map<String, Object> values;
    private final String prefix;
    private final List<FieldError> errors;
    private final Set<String> asked = new HashSet<>();

    private Fields(Map<String, Object> values, String prefix, List<FieldError> errors) {
        this.values = values;
        this.prefix = prefix;
        this.errors = errors;
    }

    public static Fields of(byte[] body) {
        try {
            return new Fields(StrictJson.read(body), "", new ArrayList<>());
        } catch (BadJson e) {
            var field = e.path().isEmpty() ? "body" : e.path();
            throw new RefusedRequest(Invalid.of(field, String.valueOf(e.getMessage())));
        }
    }

    /// Whether the field is given, of whatever type.
    public boolean has(String name) {
        return value(name).isPresent();
    }

    /// Whether the field is given as null: a change takes away what it names (RFC 7396).
    public boolean isCleared(String name) {
        asked.add(name);
        return values.get(name) == Nothing.NULL;
    }

    /// A text that must be there; `type` throws IllegalArgumentException where it cannot be.
    public <T> Optional<T> required(String name, Function<String, T> type) {
        if (!has(name)) {
            wrong(name, "is required");
        }
        return optional(name, type);
    }

    public <T> Optional<T> optional(String name, Function<String, T> type) {
        return typed(name, String.class, "must be a text").flatMap(text -> converted(name, text, type));
    }

    public Optional<Boolean> flag(String name) {
        return typed(name, Boolean.class, "must be true or false");
    }

    public Optional<Integer> whole(String name, int least, int most) {
        var given = typed(name, Number.class, "must be a whole number");
        var whole = given.filter(Integer.class::isInstance)
                .map(Integer.class::cast)
                .filter(number -> number >= least && number <= most);
        if (given.isPresent() && whole.isEmpty()) {
            wrong(name, "must be a whole number from %d to %d".formatted(least, most));
        }
        return whole;
    }

    /// A list of texts, each of that type.
    public <T> Optional<List<T>> list(String name, Function<String, T> type) {
        return typed(name, List.class, "must be a list").map(items -> {
            var converted = new ArrayList<T>();
            for (int at = 0; at < items.size(); at++) {
                item(name + "[" + at + "]", items.get(at), type).ifPresent(converted::add);
            }
            return List.copyOf(converted);
        });
    }

    /// An object whose fields are texts, under any name.
    public Map<String, String> texts(String name) {
        return texts(name, Optional.empty());
    }

    /// The same where a null stands for a text.
    public Map<String, String> texts(String name, Optional<String> insteadOfNull) {
        var texts = new LinkedHashMap<String, String>();
        object(name)
                .ifPresent(object -> object.values.forEach((key, value) -> {
                    var given = value == Nothing.NULL
                            ? insteadOfNull.<Object>map(text -> text).orElse(value)
                            : value;
                    item(name + "." + key, given, Function.identity()).ifPresent(text -> texts.put(key, text));
                }));
        return texts;
    }

    /// An object of its own, which is asked and finished as this one is.
    public Optional<Fields> object(String name) {
        return typed(name, Map.class, "must be an object")
                .map(found -> new Fields(cast(found), path(name) + ".", errors));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> cast(Map<?, ?> object) {
        return (Map<String, Object>) object;
    }

    /// Says what else is wrong with a field.
    public void wrong(String name, String message) {
        errors.add(new FieldError(path(name), message));
    }

    /// Names the fields that nobody asked for.
    public void nothingElse() {
        values.keySet().stream().filter(name -> !asked.contains(name)).forEach(name -> wrong(name, "is unknown"));
    }

    public void finish() {
        nothingElse();
        if (!errors.isEmpty()) {
            throw new RefusedRequest(new Invalid(errors));
        }
    }

    private Optional<Object> value(String name) {
        asked.add(name);
        return Optional.ofNullable(values.get(name)).filter(value -> value != Nothing.NULL);
    }

    private <T> Optional<T> typed(String name, Class<T> type, String message) {
        var value = value(name);
        if (value.isPresent() && !type.isInstance(value.get())) {
            wrong(name, message);
            return Optional.empty();
        }
        return value.map(type::cast);
    }

    private <T> Optional<T> item(String name, Object value, Function<String, T> type) {
        if (value instanceof String text) {
            return converted(name, text, type);
        }
        wrong(name, "must be a text");
        return Optional.empty();
    }

    private <T> Optional<T> converted(String name, String text, Function<String, T> type) {
        try {
            return Optional.of(type.apply(text));
        } catch (IllegalArgumentException e) {
            wrong(name, String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private String path(String name) {
        return prefix + name;
    }
}
