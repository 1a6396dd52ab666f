package io.tenantgate.app.laws;

@InOneProcess
class SecrecyLawsTest extends SecrecyLaws {}
