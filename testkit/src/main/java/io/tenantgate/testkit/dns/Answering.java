package io.tenantgate.testkit.dns;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/// Writes answers as the DNS has them (RFC 1035, section 4).
final class Answering {
    private static final int HEADER = 12;
    private static final int ANSWER = 0x8180;
    private static final int TRUNCATED = 0x0200;
    private static final int TEXT = 16;
    private static final int ALIAS = 5;
    private static final int INTERNET = 1;
    private static final int LIFE = 60;

    private final byte[] question;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);

    /// @param query whose first question is answered
    Answering(byte[] query) {
        question = query;
    }

    /// The name that is asked for, in lower case.
    String name() {
        var name = new StringBuilder();
        for (int at = HEADER; question[at] != 0; at += question[at] + 1) {
            name.append(new String(question, at + 1, question[at], StandardCharsets.US_ASCII))
                    .append('.');
        }
        return name.substring(0, Math.max(0, name.length() - 1)).toLowerCase(Locale.ROOT);
    }

    byte[] refusal(int code) {
        return written(() -> header(ANSWER | code, 0, 0));
    }

    byte[] truncated() {
        return written(() -> header(ANSWER | TRUNCATED, 0, 0));
    }

    /// @param idShift what is added to the id that was asked with
    byte[] texts(int idShift, List<List<String>> texts) {
        return written(() -> {
            header(ANSWER, texts.size(), idShift);
            for (var text : texts) {
                record(name(), TEXT, strings(text));
            }
        });
    }

    byte[] alias(String target, List<List<String>> texts) {
        return written(() -> {
            header(ANSWER, texts.size() + 1, 0);
            record(name(), ALIAS, labels(target));
            for (var text : texts) {
                record(target, TEXT, strings(text));
            }
        });
    }

    private interface Writing {
        void run() throws IOException;
    }

    private byte[] written(Writing writing) {
        try {
            writing.run();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void header(int flags, int answers, int idShift) throws IOException {
        out.writeShort(ByteBuffer.wrap(question).getShort() + idShift);
        out.writeShort(flags);
        out.writeShort(1);
        out.writeShort(answers);
        out.writeInt(0);
        out.write(labels(name()));
        out.writeShort(TEXT);
        out.writeShort(INTERNET);
    }

    private void record(String name, int type, byte[] data) throws IOException {
        out.write(labels(name));
        out.writeShort(type);
        out.writeShort(INTERNET);
        out.writeInt(LIFE);
        out.writeShort(data.length);
        out.write(data);
    }

    private static byte[] labels(String name) {
        return strings(List.of((name + ".").split("\\.", -1)));
    }

    private static byte[] strings(List<String> parts) {
        var strings = new ByteArrayOutputStream();
        for (var part : parts) {
            var text = part.getBytes(StandardCharsets.UTF_8);
            strings.write(text.length);
            strings.writeBytes(text);
        }
        return strings.toByteArray();
    }
}
