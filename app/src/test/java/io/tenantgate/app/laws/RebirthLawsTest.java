package io.tenantgate.app.laws;

@InOneProcess
class RebirthLawsTest extends RebirthLaws {}
