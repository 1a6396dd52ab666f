/// The contracts of the provider ports: every provider runs each of them, in a world of its own that is new for each
/// test. What a provider cannot do, its test declares.
@NullMarked
package io.tenantgate.testkit.provider;

import org.jspecify.annotations.NullMarked;
