package org.daybook.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.daybook.base.Refusal;
import picocli.CommandLine.Option;

/// Asks for a passphrase: hidden on the terminal, or on standard input. Never as an argument, which every other program on the
/// computer could read.
final class Passphrases {
    private static final int LONGEST = 1024;

    @Option(names = "--passphrase-stdin", description = "Reads the passphrase from the first line of standard input.")
    private boolean fromStandardInput;

    /// Returns the passphrase; the caller wipes it.
    ///
    /// @throws Refusal `cli.refusal.no-passphrase` if there is neither terminal nor line, or the line is not UTF-8
    char[] read() {
        return fromStandardInput ? firstLine(System.in) : typed();
    }

    /// Returns a further passphrase, of a file: the next line of standard input, or typed.
    ///
    /// @throws Refusal as [#read]
    char[] readOfFile() {
        return fromStandardInput ? firstLine(System.in) : typed("Passphrase of the file: ");
    }

    /// Returns a new passphrase for a file: the next line of standard input, or typed twice.
    ///
    /// @throws Refusal as [#read], and `cli.refusal.passphrases-differ`
    char[] readNewOfFile() {
        if (fromStandardInput) {
            return firstLine(System.in);
        }
        var fresh = typed("New passphrase for the file: ");
        var again = typed("The same once more: ");
        boolean same = Arrays.equals(fresh, again);
        Arrays.fill(again, '\0');
        if (!same) {
            Arrays.fill(fresh, '\0');
            throw new Refusal("cli.refusal.passphrases-differ");
        }
        return fresh;
    }

    private static char[] typed() {
        return typed("Passphrase: ");
    }

    private static char[] typed(String prompt) {
        return Optional.ofNullable(System.console()).map(console -> console.readPassword("%s", prompt))
                .orElseThrow(() -> new Refusal("cli.refusal.no-passphrase"));
    }

    /// Reads bytes up to the end of the line; no `String` of it is ever made.
    static char[] firstLine(InputStream in) {
        var bytes = new byte[LONGEST];
        try {
            int length = 0;
            for (int next = in.read(); next >= 0 && next != '\n' && length < LONGEST; next = in.read()) {
                bytes[length++] = (byte) next;
            }
            return decoded(bytes, length > 0 && bytes[length - 1] == '\r' ? length - 1 : length);
        } catch (IOException e) {
            throw new Refusal("cli.refusal.no-passphrase", e);
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    private static char[] decoded(byte[] bytes, int length) throws CharacterCodingException {
        if (length == 0) {
            throw new Refusal("cli.refusal.no-passphrase");
        }
        var chars = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, 0, length));
        var passphrase = new char[chars.remaining()];
        chars.get(passphrase);
        Arrays.fill(chars.array(), '\0');
        return passphrase;
    }
}
