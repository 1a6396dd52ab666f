package io.tenantgate.app.architecture.planted.engine;

interface Pools {
    String poolOf(String name);

    String tenantOf(String name);
}
