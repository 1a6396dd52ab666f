/// Short codes that prove an address: how they look, how they are kept (as an HMAC bound to the account and the
/// purpose), how long they are good, where they go and how often one may be tried.
@NullMarked
package io.tenantgate.userpools.code;

import org.jspecify.annotations.NullMarked;
