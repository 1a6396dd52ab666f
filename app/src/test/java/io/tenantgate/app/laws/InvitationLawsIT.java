package io.tenantgate.app.laws;

@OnTwoProcesses
class InvitationLawsIT extends InvitationLaws {}
