package io.tenantgate.app.laws;

@OnTwoProcesses
class AdministrationLawsIT extends AdministrationLaws {}
