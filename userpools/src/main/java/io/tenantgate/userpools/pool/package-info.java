/// User pools: their settings, what they ask of a password and of an attribute, and how one is made and found.
/// Start at [Pool]; [CreatePool] makes one and [FindPool] finds it by its id or its name.
@NullMarked
package io.tenantgate.userpools.pool;

import org.jspecify.annotations.NullMarked;
