package io.tenantgate.adapters.dns;

import io.tenantgate.application.port.TextRecords;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xbill.DNS.ExtendedResolver;
import org.xbill.DNS.Name;
import org.xbill.DNS.Resolver;
import org.xbill.DNS.ResolverConfig;
import org.xbill.DNS.SimpleResolver;
import org.xbill.DNS.TXTRecord;
import org.xbill.DNS.TextParseException;
import org.xbill.DNS.Type;
import org.xbill.DNS.lookup.LookupSession;
import org.xbill.DNS.lookup.NoSuchDomainException;
import org.xbill.DNS.lookup.NoSuchRRSetException;

/// Asks name servers, over UDP and where an answer does not fit there over TCP; follows aliases, remembers nothing.
public final class DnsTextRecords implements TextRecords {
    private static final Logger LOG = LoggerFactory.getLogger(DnsTextRecords.class);
    private static final int TRIES = 2;

    private final LookupSession session;
    private final Duration patience;

    private DnsTextRecords(LookupSession session, Duration patience) {
        this.session = session;
        this.patience = patience;
    }

    /// @param servers those to ask; the machine's own where there are none
    /// @param patience how long is waited for each
    public static DnsTextRecords of(List<InetSocketAddress> servers, Duration patience) {
        var asked = resolvers(servers, patience);
        var resolver = new ExtendedResolver(asked);
        var whole = patience.multipliedBy((long) TRIES * asked.size());
        resolver.setRetries(TRIES);
        resolver.setTimeout(whole);
        return new DnsTextRecords(LookupSession.builder().resolver(resolver).build(), whole.plus(patience));
    }

    private static List<Resolver> resolvers(List<InetSocketAddress> servers, Duration patience) {
        var asked = servers.isEmpty() ? ResolverConfig.getCurrentConfig().servers() : servers;
        return asked.stream()
                .<Resolver>map(server -> resolver(server, patience))
                .toList();
    }

    private static SimpleResolver resolver(InetSocketAddress server, Duration patience) {
        var resolver = new SimpleResolver(server);
        resolver.setTimeout(patience);
        return resolver;
    }

    @Override
    public Answer at(String name) {
        try {
            var looked =
                    session.lookupAsync(Name.fromString(name + "."), Type.TXT).toCompletableFuture();
            var records = looked.get(patience.toMillis(), TimeUnit.MILLISECONDS).getRecords();
            return new Answer.Texts(records.stream()
                    .filter(TXTRecord.class::isInstance)
                    .map(record -> text((TXTRecord) record))
                    .toList());
        } catch (ExecutionException failure) {
            return answerTo(failure.getCause());
        } catch (TimeoutException _) {
            return new Answer.NoAnswer();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return new Answer.NoAnswer();
        } catch (TextParseException e) {
            throw new IllegalArgumentException("Not a name of the DNS", e);
        }
    }

    /// Who is asked for a name that is not there says so; all else says nothing.
    private static Answer answerTo(@Nullable Throwable failure) {
        if (failure instanceof NoSuchDomainException || failure instanceof NoSuchRRSetException) {
            return new Answer.Texts(List.of());
        }
        LOG.info("The DNS did not answer: {}", String.valueOf(failure));
        return new Answer.NoAnswer();
    }

    /// One text may stand in several strings, each of 255 bytes at most (RFC 7208, section 3.3).
    private static String text(TXTRecord txt) {
        var text = new StringBuilder();
        txt.getStringsAsByteArrays().forEach(part -> text.append(new String(part, StandardCharsets.UTF_8)));
        return text.toString();
    }
}
