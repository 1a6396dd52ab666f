package io.tenantgate.adapters.rest.audit;

import io.micronaut.serde.ObjectMapper;
import io.tenantgate.domain.audit.KeptEvent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/// An event as a line of JSON. Callers choose some of its texts, and whoever opens the file in a spreadsheet may
/// have them split into cells: what would begin a formula there is written as JSON writes any character, by its
/// number.
record EventLine(ObjectMapper json) {
    private static final Pattern FORMULA = Pattern.compile("(?<![A-Za-z0-9])[=+@-]");

    byte[] of(KeptEvent event) throws IOException {
        return harmless(json.writeValueAsString(EventBody.of(event)) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /// No such character stands in JSON but in a text, or before a number that is negative, and there is none.
    static String harmless(String line) {
        return FORMULA.matcher(line)
                .replaceAll(found -> "\\\\u%04x".formatted((int) found.group().charAt(0)));
    }
}
