package io.tenantgate.adapters.persistence.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A statement's text as JDBC wants it, and the names of its parameters in order. Texts are constants of the stores, so
/// each is taken apart once.
record Parameters(String jdbc, List<String> names) {
    private static final Map<String, Parameters> KNOWN = new ConcurrentHashMap<>();
    // a quoted text, a comment, a cast or a parameter: only the last is replaced
    private static final Pattern PARTS = Pattern.compile("'[^']*'|--[^\\n]*|::|:([a-z][a-zA-Z0-9_]*)");

    static Parameters of(String text) {
        return KNOWN.computeIfAbsent(text, Parameters::parse);
    }

    private static Parameters parse(String text) {
        var names = new ArrayList<String>();
        String jdbc = PARTS.matcher(text).replaceAll(part -> {
            if (part.group(1) == null) return Matcher.quoteReplacement(part.group());
            names.add(part.group(1));
            return "?";
        });
        return new Parameters(jdbc, List.copyOf(names));
    }
}
