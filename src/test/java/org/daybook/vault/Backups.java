package org.daybook.vault;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.daybook.base.Refusal;
import org.junit.jupiter.api.function.Executable;

/// What tests repeatedly do with backups.
final class Backups {
    /// Contained in the stores of these tests; if it is readable in a file, that is a leak.
    static final String MARKER = "Zuleika";
    static final Progress UNSEEN = (done, of) -> {};

    private Backups() {}

    static OpenVault open(Path desk) {
        return TestVaults.open(desk, TestVaults.PEOPLE);
    }

    static OpenVault open(Path desk, Clock clock) {
        return Vault.open(new StoreFolder(desk), TestVaults.secret(),
                new VaultEnvironment(clock, new SecureRandom(), "A"),
                TestVaults.PEOPLE);
    }

    /// Makes one backup of a closed store.
    static Path make(Path desk, Path stick) {
        try (var vault = open(desk)) {
            return vault.backups().make(stick, 99, UNSEEN).file();
        }
    }

    static BackupContents lookInto(Path backup) {
        return lookInto(backup, "the tide comes in");
    }

    static BackupContents lookInto(Path backup, String passphrase) {
        try (var secret = new SignInSecret(TestVaults.WORD, passphrase.toCharArray())) {
            return Vault.lookInto(backup, secret, UNSEEN, TestVaults.PEOPLE);
        }
    }

    static OpenVault restore(Path backup, Path to) {
        return restore(backup, to, UNSEEN);
    }

    static OpenVault restore(Path backup, Path to, Progress progress) {
        try (var secret = TestVaults.secret()) {
            return Vault.restore(new Restore(backup, new StoreFolder(to), 1), secret, TestVaults.surroundings(),
                    progress, TestVaults.PEOPLE);
        }
    }

    static List<String> people(OpenVault vault) {
        return TestVaults.texts(vault, "select substr(name, 1, 10) from person order by id");
    }

    static String refused(Executable attempt) {
        return assertThrows(Refusal.class, attempt).key();
    }

    static Path only(Path stick) {
        return stick.resolve(names(stick).getFirst());
    }

    static List<String> names(Path folder) {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        for (var name : names(from)) {
            Files.copy(from.resolve(name), to.resolve(name));
        }
        return to;
    }

    static void remove(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void flip(Path file, long at) throws IOException {
        try (var bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.seek(at);
            var was = bytes.read();
            bytes.seek(at);
            bytes.write(was ^ 1);
        }
    }

    static void await(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Asserts that no file contains the name or is an unencrypted database.
    static void assertNothingReadable(Path folder) {
        try (var all = Files.walk(folder)) {
            for (var file : all.filter(Files::isRegularFile).toList()) {
                var bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                assertFalse(bytes.contains(MARKER), () -> "a name lies readable in " + folder.relativize(file));
                assertFalse(bytes.startsWith("SQLite format 3"), () -> "plaintext: " + folder.relativize(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
