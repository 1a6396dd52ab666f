package io.tenantgate.app.laws;

@OnTwoProcesses
class EngineLawsIT extends EngineLaws {}
