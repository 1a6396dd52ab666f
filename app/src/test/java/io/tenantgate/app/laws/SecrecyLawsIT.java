package io.tenantgate.app.laws;

@OnTwoProcesses
class SecrecyLawsIT extends SecrecyLaws {}
