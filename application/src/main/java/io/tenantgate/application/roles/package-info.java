/// The roles that a tenant adds to `owner`, `admin` and `member`. They give no power over the tenant: what they mean is
/// the product's to say. Who may give which is the [io.tenantgate.application.callers.GrantRule]'s.
@NullMarked
package io.tenantgate.application.roles;

import org.jspecify.annotations.NullMarked;
