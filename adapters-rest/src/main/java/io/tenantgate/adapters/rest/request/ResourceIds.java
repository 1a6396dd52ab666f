package io.tenantgate.adapters.rest.request;

import io.tenantgate.adapters.rest.problem.ProblemType;
import io.tenantgate.adapters.rest.problem.RefusedRequest;
import java.util.UUID;
import java.util.regex.Pattern;

/// Ids in paths.
public final class ResourceIds {
    private static final Pattern SHAPE = Pattern.compile("[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private ResourceIds() {}

    /// The id; a text that is none names nothing: `404 not_found`, as a foreign or unknown one is.
    public static UUID read(String text) {
        return read(text, ProblemType.NOT_FOUND);
    }

    /// The same, where what is not there has a name.
    public static UUID read(String text, ProblemType missing) {
        if (!SHAPE.matcher(text).matches()) {
            throw new RefusedRequest(missing);
        }
        return UUID.fromString(text);
    }
}
