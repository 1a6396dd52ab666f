package io.tenantgate.app.architecture.planted.naming;

final class ThingManager {}
