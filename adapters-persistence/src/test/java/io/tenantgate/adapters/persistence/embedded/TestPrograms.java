package io.tenantgate.adapters.persistence.embedded;

import java.nio.file.Path;

/// Where all tests of a machine's user share the unpacked programs.
public final class TestPrograms {
    public static final Path ROOT =
            Path.of(System.getProperty("java.io.tmpdir"), "tenantgate-tests-" + System.getProperty("user.name"));
    public static final Path DIRECTORY = ROOT.resolve("binaries");

    private TestPrograms() {}
}
