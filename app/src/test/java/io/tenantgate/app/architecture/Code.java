package io.tenantgate.app.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// What the rules look at: the compiled main classes of every module, the planted violations, and the sources.
final class Code {
    static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("-tests.jar"))
            .importPackages("io.tenantgate");
    static final JavaClasses PLANTED = new ClassFileImporter().importPackages("io.tenantgate.app.architecture.planted");

    private static final Path ROOT = Path.of("..");

    private Code() {}

    /// The main sources of a module, by its directory; without the pages that only describe a package.
    static List<Path> sourcesOf(String module) throws IOException {
        Path sources = ROOT.resolve(module).resolve("src/main/java");
        if (!Files.isDirectory(sources)) {
            return List.of();
        }
        try (var files = Files.walk(sources)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("package-info.java"))
                    .toList();
        }
    }
}
