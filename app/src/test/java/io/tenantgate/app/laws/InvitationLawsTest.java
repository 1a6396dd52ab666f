package io.tenantgate.app.laws;

@InOneProcess
class InvitationLawsTest extends InvitationLaws {}
