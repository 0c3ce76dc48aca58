package org.daybook.vault;

import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Cipher;

/// Opens what [SealedOutput] sealed. Returns no byte that was not verified.
final class SealedInput extends InputStream {
    private final InputStream in;
    private final SealedPieces pieces;
    /// The next piece, read ahead to see whether it is the last.
    private byte[] ahead;
    private byte[] plain = {};
    private int at;
    private boolean over;

    SealedInput(InputStream in, byte[] key) throws IOException {
        this.in = in;
        pieces = new SealedPieces(key);
        ahead = piece();
    }

    private byte[] piece() throws IOException {
        return in.readNBytes(SealedPieces.PLAIN + SealedPieces.TAG);
    }

    /// @return whether there are any bytes
    private boolean filled() throws IOException {
        while (at == plain.length && !over) {
            var current = ahead;
            ahead = current.length < SealedPieces.PLAIN + SealedPieces.TAG ? new byte[0] : piece();
            over = ahead.length == 0;
            try {
                plain = pieces.next(Cipher.DECRYPT_MODE, current, current.length, over);
            } catch (GeneralSecurityException e) {
                // Without the cause: it states only that the piece was changed.
                throw new IOException("a sealed piece was changed or is missing");
            }
            at = 0;
        }
        return at < plain.length;
    }

    @Override
    public int read() throws IOException {
        return filled() ? plain[at++] & 0xff : -1;
    }

    @Override
    public int read(byte[] to, int from, int count) throws IOException {
        if (count == 0) {
            return 0;
        }
        if (!filled()) {
            return -1;
        }
        int some = Math.min(count, plain.length - at);
        System.arraycopy(plain, at, to, from, some);
        at += some;
        return some;
    }

    @Override
    public void close() throws IOException {
        Arrays.fill(plain, (byte) 0);
        in.close();
    }
}
