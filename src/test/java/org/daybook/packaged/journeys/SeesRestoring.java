package org.daybook.packaged.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.daybook.app.PreparedSite;
import org.daybook.app.TwoPeopleSite;
import org.daybook.demo.InventedSite;
import org.daybook.packaged.Hand;
import org.daybook.packaged.Looks;
import org.daybook.packaged.Prepared;
import org.daybook.site.OpenSite;

/// Restoring a backup that is older than an erasure: steps of [SeesWhatTwoPeopleDo].
final class SeesRestoring {
    private final Hand hand;
    private final Looks looks;
    private final Path backups = Prepared.here().folder().resolve("copie di riserva");

    SeesRestoring(Hand hand, Looks looks) {
        this.hand = hand;
        this.looks = looks;
    }

    /// Backs up.
    void backsUp(OpenSite site) {
        try {
            TwoPeopleSite.backsUp(site, Files.createDirectories(backups));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What would be replaced, and what would be erased again; then restores it without erasing at once.
    void restores() {
        hand.press(KeyCode.F9);
        hand.awaits("word");
        hand.click("restore");
        hand.awaits("look");
        hand.to("folder");
        hand.choosing(backups, () -> hand.press(KeyCode.SPACE));
        hand.fill("word", InventedSite.WORD);
        hand.fill("passphrase", PreparedSite.PASSPHRASE);
        looks.at("restore-chosen");
        hand.press(KeyCode.ENTER);
        hand.awaits("lookFirst");
        if (!hand.isAt("lookFirst")) {
            throw new AssertionError("the focus is not where one decides when to erase again");
        }
        looks.at("restore-would-replace");
        looks.rings(hand, "restore-would-replace");
        Ways.press(hand, "lookFirst");
        hand.to("restore");
        looks.at("restore-would-replace-end");
        hand.press(KeyCode.ENTER);
        hand.awaits("kept");
        looks.at("restored");
    }
}
