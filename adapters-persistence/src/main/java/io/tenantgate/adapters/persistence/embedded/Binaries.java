package io.tenantgate.adapters.persistence.embedded;

import io.tenantgate.adapters.persistence.StartRefused;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Properties;
import org.apache.commons.io.file.PathUtils;

/// PostgreSQL's programs, unpacked once per version into a directory of its own.
record Binaries(Path home, String version) {

    /// Unpacks them when they are not there yet. They appear whole or not at all, also when the process is killed.
    static Binaries under(Path directory) {
        String version = bundledVersion();
        Path home = directory.resolve(version);
        try {
            if (!Files.isDirectory(home)) unpackTo(home);
            return new Binaries(home, version);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot unpack PostgreSQL into " + home, e);
        }
    }

    String major() {
        return version.substring(0, version.indexOf('.'));
    }

    Path program(String name) {
        return home.resolve("bin").resolve(name);
    }

    private static void unpackTo(Path home) throws IOException {
        Files.createDirectories(home.getParent());
        Path draft = Files.createTempDirectory(home.getParent(), ".unpacking");
        try (InputStream packed = bundledArchive()) {
            Archive.unpack(packed, draft);
            Files.move(draft, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException moved) {
            if (!Files.isDirectory(home)) throw moved; // else another process was faster, with the same files
        } finally {
            if (Files.exists(draft)) PathUtils.deleteDirectory(draft);
        }
    }

    private static InputStream bundledArchive() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac") ? "darwin" : "linux";
        String machine = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
        String name = "/postgres-%s-%s.txz".formatted(system, machine);
        InputStream packed = Binaries.class.getResourceAsStream(name);
        if (packed != null) return packed;
        throw new StartRefused(
                "This build brings no PostgreSQL for %s %s: build it on this machine, or set DATASOURCES_DEFAULT_URL"
                        .formatted(System.getProperty("os.name"), System.getProperty("os.arch")));
    }

    private static String bundledVersion() {
        var properties = new Properties();
        try (InputStream file = Binaries.class.getResourceAsStream("binaries.properties")) {
            properties.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version");
    }
}
