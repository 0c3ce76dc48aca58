package org.daybook.packaged.journeys;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.daybook.app.RareSite;
import org.daybook.packaged.Hand;
import org.daybook.packaged.Idle;
import org.daybook.packaged.Journey;
import org.daybook.packaged.Looks;
import org.daybook.packaged.Prepared;
import org.dhatim.fastexcel.Workbook;

/// What few people meet: a girl's referral that somebody else has to follow up, a review that is not for the reader, two rows of
/// one form, a step signed off twice, and lines of the audit trail that are not old enough.
public final class SeesRareScreens implements Journey {
    @Override
    public void run(Hand hand, Looks looks) throws IOException {
        SignedIn.toToday(hand);
        looks.at("today-kit");
        reviews(hand, looks);
        trail(hand, looks);
        launch(hand, looks);
        longName(hand, looks);
        new SeesAnImport(hand, looks).run();
        new SeesUndo(hand, looks).run();
        var forms = new SeesRareForms(hand, looks);
        forms.namesOfThisPlace();
        forms.grants();
        forms.refers();
        forms.openExport();
        forms.erasure();
        hand.press(KeyCode.F9);
        SignedIn.toToday(hand, RareSite.CASEWORKER);
        hand.reads("referrals.due.of-girls", 1);
        hand.reveal(labelled(hand.texts().say("referrals.due.of-girls", 1)));
        looks.at("today-girls-referral");
    }

    /// The manager added a colleague herself.
    private static void reviews(Hand hand, Looks looks) {
        hand.click("staff-team-title");
        hand.click("reviews");
        hand.reveal(labelled(hand.texts().say("staff.reviews.own")));
        looks.at("reviews-own");
    }

    private static void trail(Hand hand, Looks looks) {
        hand.click("staff-team-title");
        hand.click("trail");
        hand.awaits("lines");
        hand.click(buttons(hand, "staff.trail.purge").getFirst());
        hand.awaits("dialog-verb");
        looks.at("trail-purge");
        hand.click("dialog-verb");
        hand.reads("staff.refusal.nothing-to-purge");
        looks.at("trail-purge-refused");
    }

    private static void launch(Hand hand, Looks looks) {
        hand.click("app-room-settings");
        hand.awaits("openLaunch");
        hand.click("openLaunch");
        hand.awaits("launch-phases");
        var edit = buttons(hand, "launch.step.edit");
        hand.click(edit.getFirst());
        hand.awaits("launch-words");
        hand.fill("launch-words", "x".repeat(30));
        hand.click(edit.get(1));
        hand.reads("ui.row-form.unsaved");
        looks.at("launch-other-row");
        hand.click("launch-cancel");
        signedTwice(hand, looks);
    }

    /// Somebody presses twice: the second press is refused.
    private static void signedTwice(Hand hand, Looks looks) {
        hand.click(Idle.onScreen(() -> Hand.nodes().filter(CheckBox.class::isInstance).map(CheckBox.class::cast)
                .filter(box -> !box.isDisabled() && !box.isSelected()).findFirst().orElseThrow()));
        hand.reads("launch.step.marked");
        var sign = buttons(hand, "launch.step.sign").getFirst();
        Platform.runLater(() -> {
            sign.fire();
            sign.fire();
        });
        hand.reads("launch.refusal.signed");
        looks.at("launch-refused");
    }

    /// A file whose name is longer than its line, and in which a colour means something.
    private static void longName(Hand hand, Looks looks) throws IOException {
        var register = Prepared.here().folder()
                .resolve("elenco_delle_partecipanti_e_delle_presenze_del_primo_semestre_2026.xlsx");
        try (var file = new Workbook(Files.newOutputStream(register), "Excel", null)) {
            var sheet = file.newWorksheet("Foglio1");
            var cells = List.of("Codice", "Nome", "Nata", "1", "Amina", "1991");
            for (int i = 0; i < cells.size(); i++) {
                sheet.value(i / 3, i % 3, cells.get(i));
            }
            sheet.style(1, 1).fillColor("FFFF00").set();
        }
        hand.click("app-room-settings");
        hand.click("import");
        hand.to("choose");
        hand.choosing(register, () -> hand.press(KeyCode.SPACE));
        hand.awaits("checkRows");
        hand.reads("exchange.reading-notice.colours");
        looks.at("import-long-name");
    }

    static Node labelled(String words) {
        return Idle.onScreen(() -> Hand.nodes().filter(Labeled.class::isInstance).map(Labeled.class::cast)
                .filter(one -> words.equals(one.getText())).findFirst().orElseThrow());
    }

    private static List<Button> buttons(Hand hand, String key) {
        var words = hand.texts().say(key);
        return Idle.onScreen(() -> Hand.nodes().filter(Button.class::isInstance).map(Button.class::cast)
                .filter(one -> words.equals(one.getText())).toList());
    }
}
