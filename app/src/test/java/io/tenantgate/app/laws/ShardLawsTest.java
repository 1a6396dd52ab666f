package io.tenantgate.app.laws;

@InOneProcess
class ShardLawsTest extends ShardLaws {}
