package io.tenantgate.app.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/// All Java files are formatted alike. `mvn test -pl app -am -Dtest=FormattingTest -Dformat=true
/// -Dsurefire.failIfNoSpecifiedTests=false` formats those that are not.
class FormattingTest {
    private final Formatter formatter = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(JavaFormatterOptions.Style.PALANTIR)
            .build());

    @Test
    void everyFileIsFormatted() throws IOException, FormatterException {
        var others = new ArrayList<Path>();
        for (var file : SourceTree.files(".java")) {
            var source = SourceTree.read(file);
            var formatted = formatter.formatSource(source);
            if (!formatted.equals(source)) {
                others.add(SourceTree.ROOT.relativize(file));
                if (Boolean.getBoolean("format")) {
                    Files.writeString(file, formatted);
                }
            }
        }

        assertThat(others).isEmpty();
    }
}
