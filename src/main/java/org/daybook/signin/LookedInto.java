package org.daybook.signin;

import org.daybook.site.RestorePreview;
import java.nio.file.Path;
import java.util.Optional;
import org.daybook.recovery.KitKey;
import org.daybook.vault.SignInSecret;

/// A backup that a passphrase or a recovery kit of then opened.
///
/// @param file     the backup
/// @param secret   what opened it; wiped when closed
/// @param kit      the kit whose secret it was, if it was one
/// @param replaced what restoring it would replace
record LookedInto(Path file, SignInSecret secret, Optional<KitKey> kit, RestorePreview replaced) {
    /// The same backup, to be restored elsewhere.
    LookedInto into(RestorePreview other) {
        return new LookedInto(file, secret, kit, other);
    }
}
