package io.tenantgate.app.laws;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A law: a test that is run for each tenancy strategy, found from the sealed type.
@ParameterizedTest
@MethodSource("io.tenantgate.app.laws.Strategies#all")
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface EveryStrategy {}
