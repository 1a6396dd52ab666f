package io.tenantgate.app.laws;

@InOneProcess
class ChallengeLawsTest extends ChallengeLaws {}
