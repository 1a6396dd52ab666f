package io.tenantgate.app.laws;

@OnTwoProcesses
class SeparationLawsIT extends SeparationLaws {}
