package io.tenantgate.app.wiring;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Factory;
import io.tenantgate.adapters.messaging.Letterbox;
import io.tenantgate.adapters.messaging.OutboxMessages;
import io.tenantgate.adapters.messaging.delivery.Channels;
import io.tenantgate.adapters.messaging.delivery.Dispatch;
import io.tenantgate.adapters.messaging.delivery.OutboxWorker;
import io.tenantgate.adapters.messaging.delivery.RetryPlan;
import io.tenantgate.adapters.messaging.inbox.InboxChannel;
import io.tenantgate.adapters.messaging.sms.WebhookChannel;
import io.tenantgate.adapters.messaging.smtp.SmtpChannel;
import io.tenantgate.app.jobs.JobLog;
import io.tenantgate.app.settings.BindRule;
import io.tenantgate.app.settings.DatabaseSettings;
import io.tenantgate.app.settings.MessageSettings;
import io.tenantgate.app.settings.ServiceSettings;
import io.tenantgate.application.port.Ids;
import io.tenantgate.application.port.Inbox;
import io.tenantgate.application.port.Outbox;
import io.tenantgate.application.port.Scopes;
import io.tenantgate.userpools.port.Messages;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/// Messages: written into the outbox by the engine, and sent from there.
@Factory
final class MessagingWiring {
    @Context
    BindRule bindRule(ServiceSettings service, MessageSettings messages) {
        var rule = new BindRule(
                service.bind(),
                service.givenMasterKey().isPresent(),
                messages.channel(),
                service.operatorKey().isPresent());
        rule.check();
        return rule;
    }

    @Singleton
    BindRule.Inbox inboxRule(BindRule rule, DatabaseSettings database, ServiceSettings service) {
        return rule.inbox(database.embedded(), service.inboxAsked());
    }

    @Singleton
    Channels channels(MessageSettings settings, BindRule.Inbox rule, Inbox inbox, Scopes scopes, InstantSource clock) {
        var kept = rule == BindRule.Inbox.OFF
                ? Optional.<InboxChannel>empty()
                : Optional.of(new InboxChannel(inbox, scopes));
        return Channels.of(
                settings.smtp().map(SmtpChannel::new),
                settings.webhook().map(webhook -> new WebhookChannel(webhook, clock)),
                kept.map(channel -> channel));
    }

    @Context
    @Bean(preDestroy = "close")
    OutboxWorker outboxWorker(Outbox outbox, Scopes scopes, Channels channels, InstantSource clock) {
        var retries = RetryPlan.standard(() -> ThreadLocalRandom.current().nextDouble());
        var dispatch = new Dispatch(outbox, scopes, channels, retries, clock);
        var worker = new OutboxWorker("outbox", dispatch, new JobLog("outbox"));
        worker.start();
        return worker;
    }

    @Singleton
    Letterbox letterbox(Outbox outbox, Ids ids, InstantSource clock, OutboxWorker worker) {
        return new Letterbox(outbox, ids, clock, worker::wake);
    }

    @Singleton
    Messages messages(Letterbox letterbox) {
        return new OutboxMessages(letterbox);
    }
}
