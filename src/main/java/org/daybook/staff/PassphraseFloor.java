package org.daybook.staff;

import java.util.Collection;
import java.util.stream.Stream;
import org.daybook.base.Refusal;
import org.daybook.vault.SignInSecret;

/// What every passphrase must hold, wherever one is set: at the screen, on the command line, by a recovery kit. The screens
/// say the same while it is typed; here nobody gets past it. From any thread; some milliseconds, the first time about 0.3 s.
public final class PassphraseFloor {
    private PassphraseFloor() {}

    /// Goes on only with a passphrase that holds.
    ///
    /// @param fresh       what is to be set
    /// @param alsoGuessed words that lie open beside the sign-in word, such as initials and the site's code
    /// @throws Refusal `staff.holding.*`, the sentence that says what it lacks
    public static void require(SignInSecret fresh, Collection<String> alsoGuessed) {
        var known = Stream.concat(Stream.of(fresh.word()), alsoGuessed.stream()).toList();
        var holding = fresh.judged(typed -> new PassphraseStrength().judge(typed, known));
        if (!holding.isEnough()) {
            throw new Refusal(holding.key());
        }
    }
}
