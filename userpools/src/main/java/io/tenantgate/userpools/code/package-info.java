/// Codes that prove an address: how long they are good and how they are kept (`spec/users-and-attributes.md`, section
/// 4.3).
@NullMarked
package io.tenantgate.userpools.code;

import org.jspecify.annotations.NullMarked;
