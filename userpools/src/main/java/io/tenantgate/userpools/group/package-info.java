/// Groups: names that administrators give to a part of a pool's accounts, each with a precedence and perhaps a role
/// (`users-and-attributes.md`, section 8). Start at [Group]; [CreateGroup] makes one, [AddToGroup] puts an account into
/// it, and [AccountGroups] is what the tokens of an account tell of all its groups. Groups do not nest.
@NullMarked
package io.tenantgate.userpools.group;

import org.jspecify.annotations.NullMarked;
