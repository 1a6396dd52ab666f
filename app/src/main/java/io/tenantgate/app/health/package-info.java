/// What the service's health tells beside what the framework asks: how the providers are.
@NullMarked
package io.tenantgate.app.health;

import org.jspecify.annotations.NullMarked;
