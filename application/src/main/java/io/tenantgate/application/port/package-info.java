/// What the use cases need from storage and from the machine: small role nouns, each with its contract in words.
@NullMarked
package io.tenantgate.application.port;

import org.jspecify.annotations.NullMarked;
