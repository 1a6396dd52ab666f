/// What the use cases need from a provider of accounts, one port per role. No type of a provider crosses them; a new
/// provider is a module and a contract subclass.
@NullMarked
package io.tenantgate.application.provider;

import org.jspecify.annotations.NullMarked;
