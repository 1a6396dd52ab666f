package io.tenantgate.adapters.cognito;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// `recorded/errors.txt`: what each error means, of every operation or of one.
final class ErrorTable {
    private static final String EVERY = "*";

    private final Map<String, String> meanings;

    private ErrorTable(Map<String, String> meanings) {
        this.meanings = meanings;
    }

    static ErrorTable read() {
        return new ErrorTable(Recorded.errors().stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("=", 2))
                .collect(Collectors.toMap(parts -> key(parts[0]), parts -> parts[1].strip())));
    }

    private static String key(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    Set<String> lines() {
        return meanings.keySet();
    }

    /// The line that holds for an operation's error: its own, else everybody's.
    String line(String operation, String error) {
        var own = operation + " " + error;
        return meanings.containsKey(own) ? own : EVERY + " " + error;
    }

    String meaning(String operation, String error) {
        return meanings.getOrDefault(line(operation, error), "not in the table");
    }
}
