package io.tenantgate.app.laws;

@OnTwoProcesses
class SharedAccountLawsIT extends SharedAccountLaws {}
