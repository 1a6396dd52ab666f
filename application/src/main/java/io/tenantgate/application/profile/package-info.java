/// What a user does with the own account: profile, attributes and their proof, password, leaving.
@NullMarked
package io.tenantgate.application.profile;

import org.jspecify.annotations.NullMarked;
