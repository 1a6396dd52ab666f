package io.tenantgate.adapters.rest.audit;

import io.tenantgate.domain.audit.KeptEvent;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;

/// Events as lines, a page of which is made when the one before was read.
final class ExportedLines extends InputStream {
    private final Iterator<List<KeptEvent>> pages;
    private final EventLine line;
    private byte[] page = {};
    private int at;

    ExportedLines(Iterator<List<KeptEvent>> pages, EventLine line) {
        this.pages = pages;
        this.line = line;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        while (at == page.length) {
            if (!pages.hasNext()) {
                return -1;
            }
            turn();
        }
        int read = Math.min(length, page.length - at);
        System.arraycopy(page, at, target, offset, read);
        at += read;
        return read;
    }

    private void turn() throws IOException {
        var bytes = new ByteArrayOutputStream();
        for (var event : pages.next()) {
            bytes.write(line.of(event));
        }
        page = bytes.toByteArray();
        at = 0;
    }
}
