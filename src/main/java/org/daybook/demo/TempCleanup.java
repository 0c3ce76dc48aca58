package org.daybook.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.daybook.base.MayMakeThreads;
import org.daybook.vault.StoreFolder;

/// Deletes an invented store: its own files, and its folder if nothing else is in it.
@MayMakeThreads(because = "a program that ends leaves no lane on which to take it away")
final class TempCleanup {
    private TempCleanup() {}

    /// Deletes it now. The store must be locked.
    static void away(StoreFolder folder) {
        try {
            folder.delete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Deletes it when the program ends, if the store was not locked before.
    static void awayAtTheEnd(StoreFolder folder) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            try {
                folder.delete();
            } catch (IOException | UncheckedIOException e) {
                // It is being locked at this moment, which deletes it, too; there is nobody to notify.
            }
        }));
    }
}
