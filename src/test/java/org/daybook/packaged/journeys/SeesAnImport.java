package org.daybook.packaged.journeys;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.daybook.packaged.Hand;
import org.daybook.packaged.Idle;
import org.daybook.packaged.Looks;
import org.daybook.packaged.Prepared;

/// A register of three women from choosing the file to undoing the import, with a word that the program does not know and a row
/// that has to be corrected; then those whom it brought, until they are asked for their consents: steps of [SeesRareScreens].
final class SeesAnImport {
    private static final String SETTINGS = "app-room-settings";
    private static final String LONG = "Anastasia Wilhelmina Konstantinopolitana Papadopoulou-Rossi";
    private static final String WORD = "word-path-zibaldone";
    private static final String ASKED_TODAY = "unasked-";
    private static final String REVIEW = "unasked-review";

    private final Hand hand;
    private final Looks looks;

    SeesAnImport(Hand hand, Looks looks) {
        this.hand = hand;
        this.looks = looks;
    }

    /// All of it, by keyboard where one would type anyway.
    void run() throws IOException {
        comesIn();
        isCorrected();
        var card = isToBeAsked();
        isBuiltOn(card);
        isUndone();
        isCounted();
    }

    private void comesIn() throws IOException {
        var register = Files.writeString(Prepared.here().folder().resolve("iscritte.csv"), """
                Tessera;Nome;Nata;Percorso;Inizio
                901;Zinaida;05/1990;Zibaldone;13/03/2024
                902;%s;06/1991;Zibaldone;15/04/2024
                903;Yasmin;presto;inclusione civica;02/05/2024
                """.formatted(LONG));
        toImports();
        hand.to("choose");
        hand.choosing(register, () -> hand.press(KeyCode.SPACE));
        hand.awaits("checkRows");
        Ways.press(hand, "checkRows");
        hand.awaits(WORD);
        looks.at("import-checked");
        hand.reveal(hand.one("problems"));
        looks.at("import-problems");
        isOpenedBefore();
        hand.reveal(hand.one(WORD));
        looks.at("import-unknown-word");
        Ways.pick(hand, WORD, "civic-inclusion");
        hand.press(KeyCode.ENTER);
        hand.reads("exchange.import-check.counts", hand.texts().say("exchange.sheet-kind.enrolments"), 2, 0, 0);
        looks.at("import-word-settled");
        Ways.press(hand, "run");
        hand.reads("exchange.import-result.title");
        looks.at("import-result");
    }

    /// A row is opened in the list of problems, and left as it is.
    private void isOpenedBefore() {
        var table = hand.one("problems");
        Idle.onScreen(() -> {
            table.requestFocus();
            return true;
        });
        hand.press(KeyCode.ENTER);
        hand.awaits("mend-C");
        looks.at("import-row-opened-before");
        hand.press(KeyCode.ESCAPE);
        hand.awaitsNo("mend-C");
    }

    private void isCorrected() {
        hand.awaits("correct-4");
        hand.reveal(hand.one("correct-4"));
        looks.at("import-rows-to-correct");
        Ways.press(hand, "correct-4");
        hand.awaits("mend-birth");
        looks.at("import-row-opened");
        hand.fill("mend-birth", "07/1992");
        Ways.press(hand, "take");
        hand.reads("exchange.import-mend.taken-in", 1, 0, 0);
        looks.at("import-row-corrected");
    }

    /// Returns the card of one of them.
    private String isToBeAsked() {
        hand.chord(KeyCode.CONTROL, KeyCode.DIGIT1);
        hand.awaits("numbers");
        hand.reads("exchange.unasked.today");
        hand.awaits(REVIEW);
        hand.reveal(hand.one(REVIEW));
        looks.at("today-ask-for-consents");
        var card = Idle.onScreen(() -> Hand.nodes().map(Node::getId)
                .filter(id -> id != null && id.startsWith(ASKED_TODAY) && !id.equals(REVIEW)).findFirst()
                .orElseThrow()).substring(ASKED_TODAY.length());
        Ways.press(hand, REVIEW);
        hand.reads("exchange.unasked.sentence");
        looks.at("unasked");
        hand.press(KeyCode.END);
        looks.at("unasked-end");
        return card;
    }

    /// A colleague works with a woman whom the import brought.
    private void isBuiltOn(String card) {
        calls(card);
        Ways.press(hand, "save");
        hand.awaitsNo("roomName");
        isUndoneThere("membership-saved");
        calls(card);
        Ways.toPeople(hand);
        hand.reads("participants.membership.left");
        isUndoneThere("saved-on-leaving");
        calls(card);
        Ways.press(hand, "save");
        hand.awaitsNo("roomName");
        toImports();
        hand.reads("exchange.import-list.title");
        hand.reveal(undoing().get(1));
        looks.at("imports-so-far");
        hand.click(undoing().get(1));
        hand.awaits("dialog-verb");
        looks.at("import-undo-asking");
        hand.click("dialog-verb");
        hand.reads("exchange.import-built.title");
        looks.at("import-built-on");
    }

    private void calls(String card) {
        Ways.toHer(hand, card);
        Ways.edit(hand, "participants.record.membership", "edit-membership", "roomName");
        hand.fill("roomName", "Zina");
    }

    private void isUndoneThere(String screen) {
        hand.awaits("message-undo");
        looks.at(screen);
        hand.click("message-undo");
        hand.reads("ui.message.undone");
    }

    /// The row that was corrected came in as an import of its own.
    private void isUndone() {
        hand.reveal(undoing().getFirst());
        hand.click(undoing().getFirst());
        hand.awaits("dialog-verb");
        hand.click("dialog-verb");
        hand.reads("exchange.import.undone");
        looks.at("import-undone");
    }

    /// A final report counts the oldest import.
    private void isCounted() {
        hand.reveal(undoing().getLast());
        hand.click(undoing().getLast());
        hand.awaits("dialog-verb");
        hand.click("dialog-verb");
        hand.mentions(hand.texts().say("exchange.import.in-final-reports", 1, "").split("\\.")[0]);
        looks.at("import-counted");
    }

    private void toImports() {
        hand.click(SETTINGS);
        hand.awaits("import");
        hand.reveal(hand.one("import"));
        looks.at("settings-import");
        hand.click("import");
        hand.awaits("choose");
    }

    private List<Button> undoing() {
        var words = hand.texts().say("exchange.import-list.undo");
        return Idle.onScreen(() -> Hand.nodes().filter(Button.class::isInstance).map(Button.class::cast)
                .filter(one -> words.equals(one.getText())).toList());
    }
}
