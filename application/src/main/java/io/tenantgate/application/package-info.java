/// The use cases of Tenantgate and the ports that they need. A use case is a class with one method `handle`, its
/// `Command` (or `Query`, where nothing changes and nothing is audited) and its sealed `Outcome`; what a caller must
/// expect is a value, what an operator must repair is an exception.
@NullMarked
package io.tenantgate.application;

import org.jspecify.annotations.NullMarked;
