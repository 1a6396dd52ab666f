package io.tenantgate.adapters.persistence.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/// The migrations of this build.
public final class MigrationDigest {
    static final String FOLDER = "db/migration";

    private MigrationDigest() {}

    /// A digest over names and contents. Where it was once written after a migration, all of them are applied.
    public static String ofThisBuild() {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            for (String name : names()) {
                sha.update(name.getBytes(StandardCharsets.UTF_8));
                sha.update(content(name));
            }
            return HexFormat.of().formatHex(sha.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> names() throws IOException, URISyntaxException {
        var home = Path.of(MigrationDigest.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        if (Files.isDirectory(home)) return inFolder(home.resolve(FOLDER));
        try (var jar = new JarFile(home.toFile())) {
            return sorted(jar.stream()
                    .map(JarEntry::getName)
                    .filter(name -> name.startsWith(FOLDER))
                    .toList());
        }
    }

    private static List<String> inFolder(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return sorted(files.map(file -> FOLDER + "/" + file.getFileName()).toList());
        }
    }

    private static List<String> sorted(List<String> names) {
        return names.stream().filter(name -> name.endsWith(".sql")).sorted().toList();
    }

    private static byte[] content(String name) throws IOException {
        try (InputStream file = MigrationDigest.class.getResourceAsStream("/" + name)) {
            return file.readAllBytes();
        }
    }
}
