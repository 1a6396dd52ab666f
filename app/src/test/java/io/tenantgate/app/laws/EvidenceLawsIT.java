package io.tenantgate.app.laws;

@OnTwoProcesses
class EvidenceLawsIT extends EvidenceLaws {}
