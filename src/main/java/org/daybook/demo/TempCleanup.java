package org.daybook.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.daybook.base.MayMakeThreads;
import org.daybook.vault.StoreFolder;

/// Takes an invented store away again: its own files, and its folder when nothing else lies in it.
@MayMakeThreads(because = "a program that ends leaves no lane on which to take it away")
final class TempCleanup {
    private TempCleanup() {}

    /// Now. The store must be locked.
    static void away(StoreFolder folder) {
        try {
            folder.delete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// When the program ends, should the store not have been locked before.
    static void awayAtTheEnd(StoreFolder folder) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            try {
                folder.delete();
            } catch (IOException | UncheckedIOException e) {
                // It is being locked at this moment, which takes it away, too; nobody is there to be told.
            }
        }));
    }
}
