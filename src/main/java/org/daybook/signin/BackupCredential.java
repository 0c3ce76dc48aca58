package org.daybook.signin;

import java.util.Optional;
import org.daybook.recovery.KitKey;
import org.daybook.vault.SignInSecret;

/// What was typed to open a backup: a passphrase that was valid when it was made, or a recovery kit. Held until it is no longer
/// needed, and then wiped. On the screen thread.
final class BackupCredential {
    private Optional<SignInSecret> secret = Optional.empty();
    private Optional<KitKey> kit = Optional.empty();

    SignInSecret by(SignInSecret typed) {
        secret = Optional.of(typed);
        return typed;
    }

    SignInSecret by(KitKey typed) {
        kit = Optional.of(typed);
        return by(typed.secret());
    }

    /// Returns the kit, if it was one.
    Optional<KitKey> kit() {
        return kit;
    }

    void wipe() {
        secret.ifPresent(SignInSecret::close);
        secret = Optional.empty();
        kit.ifPresent(KitKey::close);
        kit = Optional.empty();
    }

    /// Wipes it once the restore in progress has ended, which still needs it to open the store, or to record the restore.
    void wipeAfterwards(SignInActions doors) {
        secret.ifPresent(typed -> doors.afterwards(typed::close, _ -> {}));
        kit.ifPresent(typed -> doors.afterwards(typed::close, _ -> {}));
    }
}
