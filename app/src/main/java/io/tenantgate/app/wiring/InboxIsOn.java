package io.tenantgate.app.wiring;

import io.micronaut.context.condition.Condition;
import io.micronaut.context.condition.ConditionContext;
import io.tenantgate.app.settings.BindRule;

/// Whether the development inbox exists: by [BindRule], from what is set.
final class InboxIsOn implements Condition {
    @Override
    public boolean matches(ConditionContext context) {
        var bind = context.getProperty("tenantgate.bind", String.class).orElse("127.0.0.1");
        boolean embedded = !context.containsProperty("datasources.default-url");
        boolean asked = context.getProperty("tenantgate.messages", String.class)
                .filter("inbox"::equals)
                .isPresent();
        return new BindRule(bind, false, false, false).inbox(embedded, asked) != BindRule.Inbox.OFF;
    }
}
