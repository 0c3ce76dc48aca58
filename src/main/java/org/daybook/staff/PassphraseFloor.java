package org.daybook.staff;

import java.util.Collection;
import java.util.stream.Stream;
import org.daybook.base.Refusal;
import org.daybook.vault.SignInSecret;

/// The minimum strength of every passphrase, wherever it is set: at the screen, on the command line, by a recovery kit. The
/// screens report the same while it is typed; here it is enforced. May be used from any thread; takes some milliseconds, the
/// first time about 0.3 s.
public final class PassphraseFloor {
    private PassphraseFloor() {}

    /// Ensures that a passphrase is strong enough.
    ///
    /// @param fresh       the passphrase to be set
    /// @param alsoGuessed words that are known in addition to the sign-in word, such as initials and the site's code
    /// @throws Refusal    `staff.holding.*`, the key of the sentence that states what it lacks
    public static void require(SignInSecret fresh, Collection<String> alsoGuessed) {
        var known = Stream.concat(Stream.of(fresh.word()), alsoGuessed.stream()).toList();
        var holding = fresh.judged(typed -> new PassphraseStrength().judge(typed, known));
        if (!holding.isEnough()) {
            throw new Refusal(holding.key());
        }
    }
}
