package io.tenantgate.app.laws;

@InOneProcess
class DisabledLawsTest extends DisabledLaws {}
