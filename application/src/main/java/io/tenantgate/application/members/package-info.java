/// Members as a tenant's administration rules over them: lists and search, roles, disabling, sign-out, removal. Each
/// acts on the membership; what is done to an account is done where accounts are the tenant's own, and nowhere else.
/// [MemberDesk] asks the same questions before every act.
@NullMarked
package io.tenantgate.application.members;

import org.jspecify.annotations.NullMarked;
