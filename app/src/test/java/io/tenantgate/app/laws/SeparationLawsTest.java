package io.tenantgate.app.laws;

@InOneProcess
class SeparationLawsTest extends SeparationLaws {}
