package io.tenantgate.app.laws;

@OnTwoProcesses
class ChallengeLawsIT extends ChallengeLaws {}
