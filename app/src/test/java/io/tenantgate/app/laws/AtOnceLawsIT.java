package io.tenantgate.app.laws;

@OnTwoProcesses
class AtOnceLawsIT extends AtOnceLaws {}
