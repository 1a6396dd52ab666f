package io.tenantgate.app.laws;

@OnTwoProcesses
class ShardLawsIT extends ShardLaws {}
