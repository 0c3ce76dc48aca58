package org.daybook.packaged.journeys;

import java.io.IOException;
import java.nio.file.Files;
import javafx.scene.input.KeyCode;
import org.daybook.app.PreparedSite;
import org.daybook.packaged.Hand;
import org.daybook.packaged.Journey;
import org.daybook.packaged.Looks;
import org.daybook.packaged.Prepared;
import org.daybook.training.TrainingTopic;

/// Every screen outside the daily work: paths, questionnaires, reports, the team and its training, childcare, services,
/// referrals, work with companies, backups and the settings, and what they open.
public final class SeesTheOtherScreens implements Journey {
    private static final String SETTINGS = "app-room-settings";
    private static final String BACKUPS = "keeping-room";
    private static final String TEAM = "staff-team-title";
    private static final String GRANT = "\u0645\u0634\u0631\u0648\u0639 \u0627\u0644\u0646\u0633\u0627\u0621 2026";
    private static final String FUNDER = "fondo per asilo migrazione e integrazione della regione siciliana";

    @Override
    public void run(Hand hand, Looks looks) throws IOException {
        var refused = new SeesRefusedForms(hand, looks);
        SignedIn.toToday(hand);
        room(hand, looks, "paths-overview-title", "held", "newGroup");
        room(hand, looks, "outcomes-readings-title");
        room(hand, looks, "reports-room", "meanings", "report-settings", "joint", "report-grants", "to-template");
        grant(hand, looks);
        refused.joint();
        room(hand, looks, TEAM, "add", "reviews", "trail");
        refused.ownRoles(TEAM);
        room(hand, looks, "training-page-title");
        training(hand, looks);
        room(hand, looks, "childcare-desk-title");
        room(hand, looks, "services-list-title", "add-service");
        refused.hiddenPlace();
        printed(hand, looks, "services-list-title");
        room(hand, looks, "referrals-room-title");
        room(hand, looks, "outreach-room-title", "add-activity");
        refused.toCome();
        room(hand, looks, "work-room", "add");
        printed(hand, looks, "work-room");
        Ways.choose(hand, "tabs", "network");
        looks.at("work-room-network");
        hand.click("sessions-room-today");
        hand.click("teamDay");
        looks.at("team-day");
        refused.note();
        interpreter(hand, looks);
        cardsLeftOut(hand, looks);
        room(hand, looks, BACKUPS, "recoveryKit", "leave");
        room(hand, looks, SETTINGS, "passphrase", "dueForALook", "openPapers", "import", "proposals", "export",
                "openLaunch");
        refused.launch(SETTINGS);
        questions(hand, looks);
        hand.click(SETTINGS);
        hand.to("codePassphrase");
        looks.at("settings-own-code");
        hand.press(KeyCode.END);
        looks.at("settings-end");
    }

    /// Her card number in fields that others will read: a service of the address book, and an organisation that sends women
    /// here.
    private static void cardsLeftOut(Hand hand, Looks looks) {
        var card = Prepared.here().cards().arabic();
        hand.click("services-list-title");
        hand.click("add-service");
        hand.fill("service-name", FUNDER);
        hand.fill("service-notes", "per " + card);
        Ways.press(hand, "service-save");
        hand.reads("services.problem.card");
        looks.at("service-with-a-card");
        Ways.press(hand, "service-cancel");
        hand.click("referrals-room-title");
        Ways.press(hand, "add-incoming");
        hand.fill("incoming-sender", card);
        Ways.press(hand, "incoming-save");
        hand.reads("referrals.problem.card");
        looks.at("sender-with-a-card");
        Ways.press(hand, "incoming-cancel");
        lostWithAReferral(hand, looks);
    }

    /// What came with a referral to us is deleted only by somebody who was asked.
    private static void lostWithAReferral(Hand hand, Looks looks) {
        Ways.press(hand, "add-incoming");
        hand.fill("incoming-sender", FUNDER);
        Ways.press(hand, "incoming-save");
        hand.reads("referrals.incoming.added");
        hand.awaits("delete");
        hand.click("delete");
        hand.awaits("dialog-verb");
        looks.at("referral-to-us-delete-asked");
        hand.press(KeyCode.ESCAPE);
        hand.awaitsNo("dialog-verb");
        hand.click("delete");
        hand.awaits("dialog-verb");
        hand.click("dialog-verb");
        hand.reads("referrals.incoming.deleted");
        looks.at("referral-to-us-deleted");
    }

    /// A line of the register of trainings, with a teacher of sixty-five letters: in the table, in the form, and on paper.
    private static void training(Hand hand, Looks looks) {
        Ways.pick(hand, "training-topic", TrainingTopic.FIRST_AID.name());
        hand.fill("training-on", "1.4.2026");
        hand.fill("training-hours", "6");
        hand.fill("training-by", FUNDER);
        hand.fill("training-valid-until", "31.3.2028");
        Ways.press(hand, "training-save");
        hand.reads("training.form.added");
        hand.awaits("trainings");
        hand.reveal(hand.one("trainings"));
        looks.at("training-table");
        hand.click("training-edit");
        hand.reads("training.form.edit");
        looks.at("training-edited");
        Ways.press(hand, "training-cancel");
        printed(hand, looks, "training-page-title");
    }

    /// Who interprets at a session is changed and taken back.
    private static void interpreter(Hand hand, Looks looks) {
        hand.click("sessions-room-today");
        hand.choose(PreparedSite.SESSION);
        hand.awaits("countWords");
        hand.click(SeesRareScreens.labelled(hand.texts().say("sessions.session-sheet.change")));
        hand.awaits("language");
        looks.at("session-plan");
        Ways.pick(hand, "language", "[uk]");
        Ways.press(hand, "save");
        hand.reads("sessions.interpreting.saved");
        looks.at("session-interpreter-saved");
        hand.chord(KeyCode.CONTROL, KeyCode.Z);
        hand.reads("ui.message.undone");
        looks.at("session-interpreter-undone");
    }

    /// A register whose consents have no day, whose dates have no year and in which nothing shows what M means, with an Arabic
    /// name, next to a list of companies: the questions of the import.
    private static void questions(Hand hand, Looks looks) throws IOException {
        var register = Files.writeString(Prepared.here().folder().resolve("registro.csv"), """
                Codice;Nome;Nata;Sesso;Telefono;Percorso;Consenso statistiche;Consenso contatto;Come ci ha conosciute;26 nov;3 dic;14 gen;;Azienda;Settore;Telefono
                1;\u0623\u0645\u064a\u0646\u0629;1991;M;333 1234567 / 091 7654321;competenze pratiche;s\u00ec;no;passaparola;x;;x;;Sartoria Filo;tessile;091 112233
                2;Jonas;1990;V;;competenze pratiche;s\u00ec;no;la parrocchia di San Giuseppe;;x;;;Bar Roma;ristorazione;
                """);
        hand.click(SETTINGS);
        hand.click("import");
        hand.to("choose");
        hand.choosing(register, () -> hand.press(KeyCode.SPACE));
        hand.awaits("checkRows");
        looks.at("import-two-tables");
        hand.reveal(hand.one("column-8"));
        looks.at("import-how-she-found-us");
        Ways.press(hand, "checkRows");
        hand.awaits("year-0");
        hand.awaits("consent-day-0");
        hand.reveal(hand.one("year-0"));
        looks.at("import-questions");
        Ways.press(hand, "year-use-0");
        Ways.press(hand, "consent-day-use-0");
        hand.reveal(hand.one("year-0"));
        looks.at("import-questions-unanswered");
        hand.fill("year-0", "2024");
        hand.press(KeyCode.ENTER);
        hand.awaitsNo("year-0");
        looks.at("import-year-said");
        hand.reveal(hand.one("sex-0"));
        looks.at("import-what-m-means");
    }

    /// A grant with an Arabic name and a funder of sixty-five letters: its form, its line in the list, and the content of its
    /// report.
    private static void grant(Hand hand, Looks looks) {
        hand.click("reports-room");
        hand.click("report-grants");
        hand.fill("grant-name", GRANT);
        hand.fill("grant-funder", FUNDER);
        hand.fill("grant-first", "1.4.2026");
        hand.fill("grant-last", "31.3.2028");
        hand.fill("grant-target", "120");
        looks.at("grant-form");
        Ways.press(hand, "grant-save");
        hand.reads("reports.grants.added");
        looks.at("grant-added");
        hand.choose(hand.texts().say("reports.grants.preview.spoken", GRANT));
        hand.awaits("print-save");
        looks.at("grant-sheet");
        hand.press(KeyCode.ESCAPE);
        hand.awaitsNo("print-save");
    }

    /// The list of a room as it would be printed.
    private static void printed(Hand hand, Looks looks, String room) {
        hand.click(room);
        hand.chord(KeyCode.CONTROL, KeyCode.P);
        hand.awaits("print-save");
        looks.at(room + "-printed");
        hand.press(KeyCode.ESCAPE);
        hand.awaitsNo("print-save");
    }

    /// A room and what its buttons open.
    private static void room(Hand hand, Looks looks, String room, String... opening) {
        hand.click(room);
        looks.at(room);
        for (var button : opening) {
            hand.click(button);
            looks.at(room + "-" + button);
            hand.press(KeyCode.ESCAPE);
            hand.click(room);
            hand.awaits(button);
        }
    }
}
