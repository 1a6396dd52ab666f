package io.tenantgate.adapters.persistence.embedded;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The server's settings. They stand on its command line, where they win over whatever the cluster's files say.
final class ServerSettings {
    private static final Map<String, String> FIXED = Map.ofEntries(
            Map.entry("listen_addresses", "127.0.0.1"),
            Map.entry("unix_socket_directories", ""),
            Map.entry("fsync", "on"),
            Map.entry("synchronous_commit", "on"),
            Map.entry("full_page_writes", "on"),
            Map.entry("max_connections", "100"),
            Map.entry("io_method", "sync"),
            Map.entry("jit", "off"),
            Map.entry("random_page_cost", "1.1"),
            Map.entry("timezone", "UTC"),
            Map.entry("log_timezone", "UTC"),
            Map.entry("log_checkpoints", "off"),
            // no personal data in the server's log: neither statements nor the rows that an error names
            Map.entry("log_min_error_statement", "panic"),
            Map.entry("log_error_verbosity", "terse"));

    private ServerSettings() {}

    static List<String> arguments(Path data, int port, Map<String, String> overriding) {
        var settings = new LinkedHashMap<>(FIXED);
        settings.put("port", Integer.toString(port));
        settings.putAll(overriding);
        var arguments = new ArrayList<>(List.of("-D", data.toString()));
        settings.forEach((name, value) -> arguments.addAll(List.of("-c", name + "=" + value)));
        return arguments;
    }
}
