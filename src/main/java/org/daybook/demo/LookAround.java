package org.daybook.demo;

import org.daybook.site.SiteClosing;
import org.daybook.site.SignIn;
import org.daybook.site.OpenSite;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Supplier;
import org.daybook.base.DeviceContext;
import org.daybook.ui.Running;
import org.daybook.vault.StoreFolder;
import org.daybook.vault.VaultEnvironment;

/// Lets a user look around among invented people: a small store in a temporary folder, under a passphrase that nobody ever
/// sees, deleted when it is locked or the program ends.
public final class LookAround {
    /// Always the same people, so that two colleagues talk about the same Sole.
    private static final long SEED = 17;

    private final VaultEnvironment environment;
    private final DeviceContext desk;

    /// @param environment the real environment, as for a [SignIn]
    /// @param desk        the real computer, as for a [SignIn]
    public LookAround(VaultEnvironment environment, DeviceContext desk) {
        this.environment = environment;
        this.desk = desk;
    }

    /// Makes the store, with today as its last day, and opens it with the real clock. Takes a few seconds; the calling thread
    /// becomes the store's write lane. Closing the store deletes it.
    ///
    /// @param onlooker notified of every week, and may stop it by a `CancellationException`
    public OpenSite open(Onlooker onlooker) {
        var folder = new StoreFolder(temporary());
        TempCleanup.awayAtTheEnd(folder);
        var today = LocalDate.now(environment.clock().withZone(InventedSite.PALERMO.zone()));
        try {
            // Opening it again would require a second key derivation.
            var lived = new InventedSite(new Recipe(Size.XS, SEED, today), environment).lived(folder, passphrase(),
                    onlooker);
            return new OpenSite(lived.vault(), lived.signedIn(), desk,
                    SiteClosing.forgetful(() -> TempCleanup.away(folder)));
        } catch (RuntimeException e) {
            TempCleanup.away(folder);
            throw e;
        }
    }

    /// Starts to open it in the background.
    ///
    /// @param begins receives the function that opens it
    /// @return stops the writing; then nothing of it is left
    public Running stoppable(Function<Supplier<OpenSite>, Running> begins) {
        var stopped = new AtomicBoolean();
        var opening = begins.apply(() -> open((done, of) -> {
            if (stopped.get()) {
                throw new CancellationException();
            }
        }));
        return () -> {
            stopped.set(true);
            opening.cancel();
        };
    }

    private static java.nio.file.Path temporary() {
        try {
            return Files.createTempDirectory("daybook");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// 256 random bits in hexadecimal digits.
    private char[] passphrase() {
        var bits = new byte[32];
        environment.random().nextBytes(bits);
        var digits = new char[2 * bits.length];
        for (int i = 0; i < bits.length; i++) {
            digits[2 * i] = HexFormat.of().toHighHexDigit(bits[i]);
            digits[2 * i + 1] = HexFormat.of().toLowHexDigit(bits[i]);
        }
        Arrays.fill(bits, (byte) 0);
        return digits;
    }
}
