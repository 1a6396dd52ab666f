package io.tenantgate.app.walls;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// What was found out about every statement that was heard.
final class Findings implements Listener {
    private final Map<String, Finding> byText = new ConcurrentHashMap<>();

    @Override
    public void aboutToRun(Connection connection, Asked asked) throws SQLException {
        if (!Predicate.in(asked.text()).isEmpty()) {
            byText.computeIfAbsent(asked.text(), Finding::new).study(connection, asked);
        }
    }

    List<String> breaches() {
        return byText.values().stream()
                .flatMap(finding -> finding.breaches().stream())
                .sorted()
                .toList();
    }

    /// Predicates that could go and no trial would show it, each as "predicate in statement".
    List<String> unguarded() {
        return byText.entrySet().stream()
                .flatMap(entry -> entry.getValue().unguarded().stream()
                        .map(predicate -> "%s in: %s".formatted(predicate.shown(), entry.getKey())))
                .sorted()
                .toList();
    }

    /// The statements that met rows, so that they could be tried.
    List<String> tried() {
        return byText.entrySet().stream()
                .filter(entry -> entry.getValue().wasTried())
                .map(Map.Entry::getKey)
                .toList();
    }
}
