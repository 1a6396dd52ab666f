package io.tenantgate.app.laws;

@InOneProcess
class AdministrationLawsTest extends AdministrationLaws {}
