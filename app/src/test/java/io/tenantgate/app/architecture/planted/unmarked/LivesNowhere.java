package io.tenantgate.app.architecture.planted.unmarked;

final class LivesNowhere {}
