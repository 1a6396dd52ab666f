package io.tenantgate.app.laws;

@OnTwoProcesses
class DeletionLawsIT extends DeletionLaws {}
