package org.daybook.vault;

import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Cipher;

/// Seals what is written to it, piece by piece. The last piece is written by [#close].
final class SealedOutput extends OutputStream {
    private final OutputStream out;
    private final SealedPieces pieces;
    private final byte[] waiting = new byte[SealedPieces.PLAIN];
    private int length;
    private boolean closed;

    SealedOutput(OutputStream out, byte[] key) {
        this.out = out;
        pieces = new SealedPieces(key);
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[]{(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        int at = from;
        while (at < from + count) {
            // A full piece is kept until it is clear that it is not the last.
            if (length == waiting.length) {
                piece(false);
            }
            int some = Math.min(waiting.length - length, from + count - at);
            System.arraycopy(bytes, at, waiting, length, some);
            length += some;
            at += some;
        }
    }

    private void piece(boolean last) throws IOException {
        try {
            out.write(pieces.next(Cipher.ENCRYPT_MODE, waiting, length, last));
        } catch (GeneralSecurityException e) {
            throw Hashes.missing(e);
        }
        length = 0;
    }

    @Override
    public void close() throws IOException {
        if (!closed) {
            closed = true;
            piece(true);
            Arrays.fill(waiting, (byte) 0);
            out.flush();
        }
    }
}
