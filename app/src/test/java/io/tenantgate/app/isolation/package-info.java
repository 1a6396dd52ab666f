/// The isolation report: every route by every kind of caller in every strategy, with values of another tenant wherever
/// a value stands. The attacks are made from the API's own description.
@NullMarked
package io.tenantgate.app.isolation;

import org.jspecify.annotations.NullMarked;
