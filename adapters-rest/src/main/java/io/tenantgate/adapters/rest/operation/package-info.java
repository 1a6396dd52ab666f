/// What runs beside the API proper: its description and the page that shows it, metrics for operators, and the
/// development inbox where the application offers one. Health is the framework's, and its details are for operators.
@NullMarked
package io.tenantgate.adapters.rest.operation;

import org.jspecify.annotations.NullMarked;
