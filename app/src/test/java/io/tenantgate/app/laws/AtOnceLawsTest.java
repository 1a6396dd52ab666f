package io.tenantgate.app.laws;

@InOneProcess
class AtOnceLawsTest extends AtOnceLaws {}
