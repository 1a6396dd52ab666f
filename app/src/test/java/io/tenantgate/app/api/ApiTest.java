package io.tenantgate.app.api;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;

/// The whole service, started once for each test class; each test makes the tenants that it needs.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ApiTest {
    MovableClock clock;
    Service service;
    World world;

    @BeforeAll
    void start() {
        clock = new MovableClock();
        service = Service.start(clock);
        world = service.world();
    }

    @AfterAll
    void stop() {
        service.close();
    }
}
