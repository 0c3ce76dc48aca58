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

/// Lets someone look around among invented people: a small store in a temporary folder, under a passphrase that nobody
/// ever sees, gone when it is locked or the program ends.
public final class LookAround {
    /// Always the same people, so that two colleagues speak of the same Sole.
    private static final long SEED = 17;

    private final VaultEnvironment surroundings;
    private final DeviceContext desk;

    /// @param surroundings the real ones, as for a [SignIn]
    /// @param desk         the real one, as for a [SignIn]
    public LookAround(VaultEnvironment surroundings, DeviceContext desk) {
        this.surroundings = surroundings;
        this.desk = desk;
    }

    /// Makes the store, with today as its last day, and opens it with the real clock. Takes a few seconds; the
    /// calling thread becomes the house's write lane. Closing the house deletes the store.
    ///
    /// @param onlooker told of every week, and may stop it by a `CancellationException`
    public OpenSite open(Onlooker onlooker) {
        var folder = new StoreFolder(temporary());
        TempCleanup.awayAtTheEnd(folder);
        var today = LocalDate.now(surroundings.clock().withZone(InventedSite.PALERMO.zone()));
        try {
            // Opening it once more would cost the key derivation a second time.
            var lived = new InventedSite(new Recipe(Size.XS, SEED, today), surroundings).lived(folder, passphrase(),
                    onlooker);
            return new OpenSite(lived.vault(), lived.signedIn(), desk,
                    SiteClosing.forgetful(() -> TempCleanup.away(folder)));
        } catch (RuntimeException e) {
            TempCleanup.away(folder);
            throw e;
        }
    }

    /// Begins to open it in the background.
    ///
    /// @param begins given what opens it
    /// @return stops the inventing; nothing of it is left then
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
        surroundings.random().nextBytes(bits);
        var digits = new char[2 * bits.length];
        for (int i = 0; i < bits.length; i++) {
            digits[2 * i] = HexFormat.of().toHighHexDigit(bits[i]);
            digits[2 * i + 1] = HexFormat.of().toLowHexDigit(bits[i]);
        }
        Arrays.fill(bits, (byte) 0);
        return digits;
    }
}
