package org.daybook.referrals;

import java.util.List;
import java.util.Locale;
import org.daybook.staff.WindowServices;
import org.daybook.ui.MessageLine;
import org.daybook.ui.Printout;
import org.daybook.ui.Texts;
import org.daybook.ui.Ui;

/// Prints the letter of a referral, in the language in which she read it. On the screen thread.
final class ReferralLetterPrinting {
    private final Ui ui;
    private final WindowServices window;

    ReferralLetterPrinting(Ui ui, WindowServices window) {
        this.ui = ui;
        this.window = window;
    }

    /// Opens the letter. The first time, the message says that it counts as sent from now on.
    ///
    /// @param one     its referral as it was before
    /// @param message states the outcome
    void print(ReferralLetter letter, Referral one, MessageLine message) {
        if (one.status() == ReferralStatus.PREPARED) {
            message.lead(ui.texts().say("referrals.tab.letter-opened"));
        }
        var words = new Texts(Texts.nearest(Locale.of(one.terms().language())));
        window.printing().print(new Printout(ui.texts().say("referrals.letter.holds"),
                ui.texts().say("referrals.letter.printed"), List.of(LetterSheetController.make(ui, letter, words)))
                .withPassphrase(), message::done);
    }
}
