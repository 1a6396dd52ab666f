package io.tenantgate.app.api;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// Credentials that AWS's usual chain finds, while the tests of a class run.
public final class AwsKeys implements BeforeAllCallback, AfterAllCallback {
    private static final String ID = "aws.accessKeyId";
    private static final String SECRET = "aws.secretAccessKey";

    @Override
    public void beforeAll(ExtensionContext context) {
        give();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        takeBack();
    }

    public static void give() {
        System.setProperty(ID, "test");
        System.setProperty(SECRET, "test");
    }

    public static void takeBack() {
        System.clearProperty(ID);
        System.clearProperty(SECRET);
    }
}
