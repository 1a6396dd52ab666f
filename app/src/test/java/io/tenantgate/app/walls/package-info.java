/// Tries the walls between tenants one at a time: every statement that the service runs is run again for somebody else,
/// behind one wall alone, and with that wall taken down.
@org.jspecify.annotations.NullMarked
package io.tenantgate.app.walls;
