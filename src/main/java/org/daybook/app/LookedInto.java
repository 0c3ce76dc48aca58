package org.daybook.app;

import java.nio.file.Path;
import org.daybook.vault.SignInSecret;

/// A backup that a passphrase of then opened.
///
/// @param file     the backup
/// @param secret   what opened it; wiped when closed
/// @param replaced what restoring it would replace
record LookedInto(Path file, SignInSecret secret, Replaced replaced) {
    /// The same backup, to be restored elsewhere.
    LookedInto into(Replaced other) {
        return new LookedInto(file, secret, other);
    }
}
