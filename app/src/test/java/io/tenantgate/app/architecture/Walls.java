package io.tenantgate.app.architecture;

import java.util.List;
import java.util.stream.Stream;

/// The table of modules of CONTRIBUTING.md, as allow-lists: our own packages that a module may see, and the libraries
/// of its technology.
final class Walls {
    private static final String DOMAIN = "io.tenantgate.domain..";
    private static final String APPLICATION = "io.tenantgate.application..";
    private static final String USERPOOLS = "io.tenantgate.userpools..";
    private static final String NULLNESS = "org.jspecify.annotations..";

    /// The JDK as far as a core needs it: no SQL, no HTTP, no files, no processes.
    private static final String[] CORE = {
        "java.lang..",
        "java.util..",
        "java.time..",
        "java.math..",
        "java.nio",
        "java.nio.charset..",
        "java.security..",
        "java.io..",
        "java.text..",
        NULLNESS,
    };

    static final List<Wall> MODULES = List.of(
            Wall.around("domain", "io.tenantgate.domain", CORE),
            Wall.around("application", "io.tenantgate.application", and(CORE, DOMAIN)),
            Wall.around(
                    "userpools",
                    "io.tenantgate.userpools",
                    and(
                            CORE,
                            "javax.crypto..",
                            "com.fasterxml.jackson.core..",
                            "com.nimbusds..",
                            "de.mkammerer.argon2..",
                            "org.bouncycastle..",
                            "com.amazon.corretto.crypto.provider..",
                            "org.slf4j..")),
            Wall.around(
                    "testkit",
                    "io.tenantgate.testkit",
                    DOMAIN,
                    APPLICATION,
                    USERPOOLS,
                    "java..",
                    "javax.crypto..",
                    NULLNESS,
                    "org.junit.jupiter..",
                    "org.opentest4j..",
                    "org.assertj.."),
            Wall.around(
                    "adapters-userpools",
                    "io.tenantgate.adapters.userpools",
                    and(CORE, DOMAIN, APPLICATION, USERPOOLS, "org.slf4j..")),
            Wall.around(
                    "adapters-cognito",
                    "io.tenantgate.adapters.cognito",
                    "java..",
                    "javax.crypto..",
                    DOMAIN,
                    APPLICATION,
                    NULLNESS,
                    "org.slf4j..",
                    "software.amazon.awssdk.."),
            Wall.around(
                    "adapters-persistence",
                    "io.tenantgate.adapters.persistence",
                    "java..",
                    "javax.crypto..",
                    "javax.sql..",
                    "com.sun.security.auth.module",
                    DOMAIN,
                    APPLICATION,
                    USERPOOLS,
                    NULLNESS,
                    "org.slf4j..",
                    "org.postgresql..",
                    "com.zaxxer.hikari..",
                    "org.flywaydb.core..",
                    "com.fasterxml.jackson..",
                    "org.apache.commons.compress..",
                    "org.apache.commons.io..",
                    "org.tukaani.xz.."),
            Wall.around(
                    "adapters-rest",
                    "io.tenantgate.adapters.rest",
                    "java..",
                    DOMAIN,
                    APPLICATION,
                    NULLNESS,
                    "org.slf4j..",
                    "io.micronaut..",
                    "io.netty..",
                    "reactor.core..",
                    "org.reactivestreams..",
                    "jakarta.inject..",
                    "jakarta.annotation..",
                    "jakarta.validation..",
                    "io.swagger.v3.oas.annotations..",
                    "com.fasterxml.jackson..",
                    "com.nimbusds.."),
            Wall.around(
                    "adapters-userpools-api",
                    "io.tenantgate.adapters.userpoolsapi",
                    "java..",
                    USERPOOLS,
                    NULLNESS,
                    "org.slf4j..",
                    "io.micronaut..",
                    "io.netty..",
                    "reactor.core..",
                    "org.reactivestreams..",
                    "jakarta.inject..",
                    "jakarta.annotation.."),
            Wall.around(
                    "adapters-messaging",
                    "io.tenantgate.adapters.messaging",
                    "java..",
                    "javax.crypto..",
                    DOMAIN,
                    APPLICATION,
                    USERPOOLS,
                    NULLNESS,
                    "org.slf4j..",
                    "io.micronaut.http..",
                    "com.fasterxml.jackson.core..",
                    "org.simplejavamail..",
                    "org.eclipse.angus.mail..",
                    "jakarta.mail.."),
            Wall.around(
                    "adapters-dns",
                    "io.tenantgate.adapters.dns",
                    "java..",
                    DOMAIN,
                    APPLICATION,
                    NULLNESS,
                    "org.slf4j..",
                    "org.xbill.DNS.."));

    private Walls() {}

    private static String[] and(String[] some, String... more) {
        return Stream.of(some, more).flatMap(Stream::of).toArray(String[]::new);
    }
}
