package io.tenantgate.app.laws;

@InOneProcess
class DeletionLawsTest extends DeletionLaws {}
