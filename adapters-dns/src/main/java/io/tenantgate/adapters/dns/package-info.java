/// What the DNS says, and which domains are nobody's own. [DnsTextRecords] asks the name servers that an operator has
/// named, or the machine's; it trusts them to tell the truth. [BundledDomains] reads two lists that come along,
/// each with its source and its licence.
@NullMarked
package io.tenantgate.adapters.dns;

import org.jspecify.annotations.NullMarked;
