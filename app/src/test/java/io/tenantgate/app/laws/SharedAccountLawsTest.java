package io.tenantgate.app.laws;

@InOneProcess
class SharedAccountLawsTest extends SharedAccountLaws {}
