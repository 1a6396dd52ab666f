package io.tenantgate.app.laws;

@InOneProcess
class EngineLawsTest extends EngineLaws {}
