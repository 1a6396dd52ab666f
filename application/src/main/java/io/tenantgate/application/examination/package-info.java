/// What is wrong with the providers: [CheckProvider] says it when an operator asks, [ProviderStates] what of it keeps a
/// provider from being called at all, as often as anybody asks.
@NullMarked
package io.tenantgate.application.examination;

import org.jspecify.annotations.NullMarked;
