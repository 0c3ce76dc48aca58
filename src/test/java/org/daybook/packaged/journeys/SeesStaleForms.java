package org.daybook.packaged.journeys;

import java.io.IOException;
import java.nio.file.Files;
import java.util.stream.IntStream;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.daybook.app.PreparedSite;
import org.daybook.app.TwoPeopleSite;
import org.daybook.packaged.Hand;
import org.daybook.packaged.Idle;
import org.daybook.packaged.Looks;
import org.daybook.packaged.Prepared;
import org.daybook.site.OpenSite;

/// Forms about something that was changed or deleted while somebody filled them in: steps of [SeesWhatTwoPeopleDo].
final class SeesStaleForms {
    private static final String SETTINGS = "app-room-settings";
    private static final String TITLE = "primo soccorso psicologico con chi " + PreparedSite.ARABIC;
    private static final String ORGANISATION = "consultorio familiare di via dei Quartieri, " + PreparedSite.ARABIC;
    private static final String ANEW = "met-anew";

    private final Hand hand;
    private final Looks looks;

    SeesStaleForms(Hand hand, Looks looks) {
        this.hand = hand;
        this.looks = looks;
    }

    /// A training that is deleted while it is corrected.
    void training() {
        hand.click("training-page-title");
        hand.awaits("training-save");
        Ways.pick(hand, "training-topic", "FIRST_AID");
        hand.fill("training-title", TITLE);
        hand.fill("training-on", "+0");
        hand.fill("training-hours", "6");
        Ways.press(hand, "training-save");
        hand.reads("training.form.added");
        select("trainings", TITLE);
        hand.click("training-edit");
        hand.fill("training-by", PreparedSite.LONG);
        looks.at("training-corrected");
        hand.click("training-delete");
        Ways.press(hand, "training-save");
        hand.awaits(ANEW);
        looks.at("training-deleted-meanwhile");
        Ways.press(hand, ANEW);
        at("training-by");
        looks.at("training-typed-into-a-new-one");
    }

    /// A name in an imported register that sounds like one on record.
    void alike() throws IOException {
        var register = Files.writeString(Prepared.here().folder().resolve("registro-del-2026.csv"), """
                Codice;Nome;Nata;Telefono
                1;%s;1994;333 1234567
                2;Maximiliana Konstantinopolitana;1988;
                """.formatted(PreparedSite.ARABIC));
        hand.click(SETTINGS);
        hand.click("import");
        hand.to("choose");
        hand.choosing(register, () -> hand.press(KeyCode.SPACE));
        hand.awaits("checkRows");
        Ways.press(hand, "checkRows");
        hand.awaits("alike-2");
        hand.reveal(hand.one("alike-2"));
        looks.at("import-perhaps-here");
        hand.to("alike-2");
        hand.press(KeyCode.DOWN);
        looks.at("import-she-is-here");
    }

    /// A referral and a contact at a company, half-typed.
    void begins() {
        toTheCompany();
        hand.awaits("edit-person");
        hand.click("edit-person");
        hand.fill("person-name", PreparedSite.ARABIC);
        looks.at("company-person");
        Ways.toHer(hand, Prepared.here().cards().arabic());
        Ways.turnTo(hand, "referrals.tab.title", "refer");
        hand.click("refer");
        hand.awaits("referral-organisation");
        hand.fill("referral-organisation", ORGANISATION);
        Ways.choose(hand, "referral-until", "three-months");
    }

    /// What a colleague does meanwhile.
    static void meanwhile(OpenSite site) {
        TwoPeopleSite.refuses(site, Prepared.here().cards().arabic(), ORGANISATION);
        TwoPeopleSite.renamesContact(site);
    }

    /// Both are opened again.
    void returns() {
        Ways.toHer(hand, Prepared.here().cards().arabic());
        Ways.turnTo(hand, "referrals.tab.title", "referral-until");
        hand.reads("ui.met.no", hand.texts().say("referrals.form.until"));
        looks.at("referral-over-her-no");
        hand.reveal(hand.one("referral-until"));
        looks.at("referral-over-her-no-until");
        toTheCompany();
        hand.awaits("person-name");
        looks.at("company-person-changed-meanwhile");
    }

    private void toTheCompany() {
        hand.click("work-room");
        hand.awaits("add");
        hand.chord(KeyCode.CONTROL, KeyCode.F);
        hand.type("maximiliana");
        hand.choose(PreparedSite.LONG);
        hand.press(KeyCode.ENTER);
    }

    /// Checks that a control has the focus, so that it is in view.
    private void at(String id) {
        if (!hand.isAt(id)) {
            throw new AssertionError("the focus is not on " + id);
        }
    }

    /// Selects the line of a table that mentions some words.
    private void select(String table, String about) {
        var lines = (TableView<?>) hand.one(table);
        Idle.onScreen(() -> {
            lines.getSelectionModel().clearAndSelect(IntStream.range(0, lines.getItems().size())
                    .filter(i -> lines.getColumns().stream()
                            .anyMatch(column -> String.valueOf(column.getCellData(i)).contains(about)))
                    .findFirst().orElseThrow());
            return lines;
        });
    }
}
