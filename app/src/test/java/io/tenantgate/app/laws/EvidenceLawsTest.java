package io.tenantgate.app.laws;

@InOneProcess
class EvidenceLawsTest extends EvidenceLaws {}
