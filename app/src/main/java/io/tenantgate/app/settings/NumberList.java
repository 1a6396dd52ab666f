package io.tenantgate.app.settings;

import io.tenantgate.adapters.persistence.StartRefused;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/// Numbers by their names in one setting, such as `UserAuthentication=200,UserCreation=80`.
///
/// @param key of the setting
/// @param meaning what they are, with an example, for whoever wrote something else
record NumberList(String key, String meaning) {
    private static final Pattern NUMBER = Pattern.compile("\\s*[A-Za-z]+\\s*=\\s*[1-9][0-9]{0,5}\\s*");

    /// @throws StartRefused where they cannot be read
    Map<String, Integer> read(String text) {
        var numbers = new LinkedHashMap<String, Integer>();
        for (var line : text.split(",", -1)) {
            if (!NUMBER.matcher(line).matches()) {
                throw new StartRefused("%s has '%s'; it must be %s".formatted(key, line.strip(), meaning));
            }
            var parts = line.split("=", -1);
            numbers.put(parts[0].strip(), Integer.valueOf(parts[1].strip()));
        }
        return numbers;
    }
}
