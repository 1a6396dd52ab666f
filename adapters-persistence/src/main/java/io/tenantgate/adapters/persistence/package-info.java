/// PostgreSQL, the only database. The ground that both contexts' stores stand on is here; the stores themselves live in
/// two packages that never import each other.
///
/// Reading path: [io.tenantgate.adapters.persistence.embedded] starts a server when none is given,
/// [io.tenantgate.adapters.persistence.database] readies its roles and schemas,
/// [io.tenantgate.adapters.persistence.scopes] opens transactions and says whose rows they may see,
/// [io.tenantgate.adapters.persistence.sql] runs statements, and
/// [io.tenantgate.adapters.persistence.envelope] seals secrets at rest.
@NullMarked
package io.tenantgate.adapters.persistence;

import org.jspecify.annotations.NullMarked;
