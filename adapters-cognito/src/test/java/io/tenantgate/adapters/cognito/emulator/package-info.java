/// Runs cognito-local, an emulator of Amazon Cognito that was written by others, for the tests. [CognitoLocal] starts
/// it; its [Door] makes it read as Cognito does where it deviates in what every sign-up and sign-in needs, by the
/// table in [Translations], and plays [Fault]s. What it lacks beyond that stays as it is and is declared by the tests.
@NullMarked
package io.tenantgate.adapters.cognito.emulator;

import org.jspecify.annotations.NullMarked;
