package org.daybook.signin;

import java.util.Optional;
import org.daybook.recovery.KitKey;
import org.daybook.vault.SignInSecret;

/// What was typed to open a backup: a passphrase of then, or a recovery kit. Held until nobody needs it any more, and then
/// wiped. On the screen thread.
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

    /// The kit, if it was one.
    Optional<KitKey> kit() {
        return kit;
    }

    void wipe() {
        secret.ifPresent(SignInSecret::close);
        secret = Optional.empty();
        kit.ifPresent(KitKey::close);
        kit = Optional.empty();
    }

    /// What is being restored still needs it to open the store, or to write down that it was.
    void wipeAfterwards(SignInActions doors) {
        secret.ifPresent(typed -> doors.afterwards(typed::close, _ -> {}));
        kit.ifPresent(typed -> doors.afterwards(typed::close, _ -> {}));
    }
}
