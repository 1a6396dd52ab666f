/// What Tenantgate is about, in plain values: tenants and where they live, memberships and their roles, what a sign-in
/// may answer, what the audit trail records. Only the JDK is known here.
@NullMarked
package io.tenantgate.domain;

import org.jspecify.annotations.NullMarked;
