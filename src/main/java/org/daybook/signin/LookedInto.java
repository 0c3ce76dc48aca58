package org.daybook.signin;

import org.daybook.site.RestorePreview;
import java.nio.file.Path;
import java.util.Optional;
import org.daybook.recovery.KitKey;
import org.daybook.vault.SignInSecret;

/// A backup opened with a passphrase or a recovery kit that was valid when it was made.
///
/// @param file     the backup
/// @param secret   what opened it; wiped when closed
/// @param kit      the kit that contained the secret, if any
/// @param replaced what restoring it would replace
record LookedInto(Path file, SignInSecret secret, Optional<KitKey> kit, RestorePreview replaced) {
    /// Returns the same backup, to be restored elsewhere.
    LookedInto into(RestorePreview other) {
        return new LookedInto(file, secret, kit, other);
    }
}
