package io.tenantgate.app.api.openapi;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.tenantgate.app.api.Api;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// The description that the service itself gives.
public record Document(Part whole) {
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    private static final Set<String> METHODS = Set.of("get", "put", "post", "patch", "delete");

    public static Document of(Api anyone) {
        try {
            return new Document(
                    Part.whole(YAML.readTree(anyone.get("/openapi.yml").bytes())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<Operation> operations() {
        var paths = whole.at("paths");
        return paths.names().flatMap(path -> operations(path, paths.at(path))).toList();
    }

    private static Stream<Operation> operations(String path, Part around) {
        return around.names()
                .filter(METHODS::contains)
                .map(method -> new Operation(method.toUpperCase(Locale.ROOT), path, around, around.at(method)));
    }
}
