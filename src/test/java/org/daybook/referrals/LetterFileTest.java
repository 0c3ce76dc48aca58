package org.daybook.referrals;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.daybook.participants.HerRecord;
import org.daybook.participants.PeopleList;
import org.daybook.services.ServicesFeature;
import org.daybook.staff.Preset;
import org.daybook.testing.Hand;
import org.daybook.testing.ScreenHouse;
import org.daybook.ui.PdfReaders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// The file of a real referral, saved as the program saves it, read by other people's readers.
class LetterFileTest {
    /// Of sixty letters, as long names are.
    private static final String LONG = "Abcdefghij".repeat(6);

    @TempDir
    Path stick;
    @RegisterExtension
    final ScreenHouse house = ScreenHouse.at(new PeopleList("")).roles(Preset.CASEWORKER.roles()).people()
            .rooms(ReferralsFeature.class, ServicesFeature.class).folders((_, _) -> Optional.of(stick));
    private final Hand robot = new Hand();

    @Test
    void theLetterOpensByItsPassphraseAloneAndSaysWhatThePreviewSaid() throws Exception {
        var her = house.inHouse(open -> someone().called(LONG).speaking("uk").born(1994, 7).welcomedIn(open));
        house.inHouse(open -> open.referrals().refer(her.id(), ReferralsTest.form("Clinic", ReferralUrgency.USUAL,
                NewReferral.OFFERED, LocalDate.now(house.clock()), 3), ReferralsTest.HEARD));
        house.go(new HerRecord(her.id(), "referrals.tab.title"));
        press(".referral-letter");
        var preview = ScreenHouse.onScreen(() -> robot.lookup(".image-view").query().getAccessibleText());
        var letter = preview.replaceAll("[\\s\u200B]", "");
        assertTrue(letter.contains(LONG) && letter.contains("R-B1") && letter.contains("Clinic"), preview);
        assertFalse(letter.contains(her.card().toString()), preview);
        press("#print-save");
        press("#dialog-verb");
        var passphrase = ScreenHouse.onScreen(() -> robot.lookup("#file-passphrase").queryAs(Label.class).getText());
        try (var files = Files.list(stick)) {
            var all = files.toList();
            assertEquals(1, all.size());
            PdfReaders.assertOpensWith(passphrase, all.getFirst(), preview.replace("\u200B", ""));
        }
    }

    private void press(String id) {
        robot.interact(() -> robot.lookup(id).query().requestFocus());
        robot.type(KeyCode.SPACE);
        house.settle();
    }
}
