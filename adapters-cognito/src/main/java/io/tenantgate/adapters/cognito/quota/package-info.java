/// How many calls a second Amazon Cognito takes from an account in a region: the table [CognitoCategory], with an
/// operator's numbers in it ([CognitoQuotas]). It knows the operations' names and nothing of the SDK.
@NullMarked
package io.tenantgate.adapters.cognito.quota;

import org.jspecify.annotations.NullMarked;
