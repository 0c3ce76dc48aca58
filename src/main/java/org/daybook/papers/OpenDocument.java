package org.daybook.papers;

import java.util.Arrays;

/// A paper with its bytes, verified to be those that were stored. Closing wipes them.
public final class OpenDocument implements AutoCloseable {
    private final KeptPaper paper;
    private final byte[] bytes;

    OpenDocument(KeptPaper paper, byte[] bytes) {
        this.paper = paper;
        this.bytes = bytes;
    }

    /// Returns the paper, with its log up to this moment.
    public KeptPaper paper() {
        return paper;
    }

    /// Returns its bytes; not a copy.
    byte[] bytes() {
        return bytes;
    }

    @Override
    public void close() {
        Arrays.fill(bytes, (byte) 0);
    }

    @Override
    public String toString() {
        return "OpenDocument";
    }
}
