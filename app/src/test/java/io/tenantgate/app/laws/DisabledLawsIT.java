package io.tenantgate.app.laws;

@OnTwoProcesses
class DisabledLawsIT extends DisabledLaws {}
