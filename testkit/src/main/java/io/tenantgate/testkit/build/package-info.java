/// What the JVMs that run the tests of one build at the same time share: files, and the turn at them.
@NullMarked
package io.tenantgate.testkit.build;

import org.jspecify.annotations.NullMarked;
