/// What happens at sign-in, for every strategy: [io.tenantgate.application.signin.SignIn] tells the story;
/// [io.tenantgate.domain.tenancy.Placement] says where the account lives; the provider's
/// [io.tenantgate.application.provider.Authenticator] proves the person; [io.tenantgate.application.signin.Admission]
/// alone decides who is let in; a session row is opened with the tokens.
@NullMarked
package io.tenantgate.application.signin;

import org.jspecify.annotations.NullMarked;
