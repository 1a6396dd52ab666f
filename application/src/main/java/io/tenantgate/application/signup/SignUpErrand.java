package io.tenantgate.application.signup;
