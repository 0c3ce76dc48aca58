package org.daybook.vault;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.condition.EnabledOnOs;

/// The blocks of an encrypted file: none can be changed, left out, exchanged or cut off.
class SealedFilesTest {
    private static final int WHOLE = SealedPieces.PLAIN + SealedPieces.TAG;

    private static byte[] sealed(byte[] plain) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var sealing = new SealedOutput(out, new byte[32])) {
            sealing.write(plain, 0, plain.length / 3);
            sealing.write(plain, plain.length / 3, plain.length - plain.length / 3);
        }
        return out.toByteArray();
    }

    private static byte[] opened(byte[] sealed) throws IOException {
        try (var in = new SealedInput(new ByteArrayInputStream(sealed), new byte[32])) {
            return in.readAllBytes();
        }
    }

    private static byte[] some(int length) {
        var bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }

    @Test
    void whateverItsLengthItIsReadAsItWasWritten() throws IOException {
        for (int length : new int[]{0, 1, SealedPieces.PLAIN - 1, SealedPieces.PLAIN, SealedPieces.PLAIN + 1,
                3 * SealedPieces.PLAIN}) {
            assertArrayEquals(some(length), opened(sealed(some(length))), "length " + length);
        }
    }

    @Test
    void piecesThatWereChangedLeftOutExchangedOrCutOffAreNoticed() throws IOException {
        var whole = sealed(some(3 * SealedPieces.PLAIN));
        assertEquals(3 * WHOLE, whole.length);
        var exchanged = whole.clone();
        System.arraycopy(whole, 0, exchanged, WHOLE, WHOLE);
        System.arraycopy(whole, WHOLE, exchanged, 0, WHOLE);
        var changed = whole.clone();
        changed[WHOLE + 5] ^= 1;
        for (var broken : new byte[][]{changed, exchanged, Arrays.copyOf(whole, 2 * WHOLE),
                Arrays.copyOfRange(whole, WHOLE, 3 * WHOLE), Arrays.copyOf(whole, whole.length - 1),
                Arrays.copyOf(whole, whole.length + 1), new byte[0]}) {
            assertThrows(IOException.class, () -> opened(broken));
        }
    }

    /// Somebody would first have to write to it.
    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aPipeIsNoSuchFileAndNobodyWaitsForIt(@TempDir Path there) throws IOException, InterruptedException {
        var pipe = there.resolve("pipe.csv");
        assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
        assertFalse(SealedFiles.is(pipe));
    }
}
