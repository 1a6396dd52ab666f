/// A tenant's life, tested where there is a rule and no database.
@org.jspecify.annotations.NullMarked
package io.tenantgate.application.tenants;
