package io.tenantgate.app.laws;

@OnTwoProcesses
class RebirthLawsIT extends RebirthLaws {}
