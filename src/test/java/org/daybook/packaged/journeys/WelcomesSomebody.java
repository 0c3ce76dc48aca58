package org.daybook.packaged.journeys;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import javafx.print.Printer;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.daybook.app.PreparedSite;
import org.daybook.packaged.Hand;
import org.daybook.packaged.Journey;
import org.daybook.packaged.Looks;
import org.daybook.packaged.Prepared;

/// Task 3: a new woman with a name of sixty letters. A card that looks alike is offered and belongs to someone else; how to
/// reach her; her three answers; her card.
public final class WelcomesSomebody implements Journey {
    /// Her year of birth.
    public static final int YEAR = 1988;
    /// Her telephone number.
    public static final String TELEPHONE = "091 555 0148";

    @Override
    public void run(Hand hand, Looks looks) {
        SignedIn.toToday(hand);
        Ways.toPeople(hand);
        hand.chord(KeyCode.CONTROL, KeyCode.N);
        hand.awaits("name");
        looks.at("welcome");
        who(hand);
        twins(hand, looks);
        known(hand);
        reach(hand, looks);
        consents(hand, looks);
        card(hand);
        looks.at("welcome-card");
        var card = ((Labeled) hand.one("newCard")).getText();
        hand.chord(KeyCode.CONTROL, KeyCode.ENTER);
        hand.awaits("tabs");
        hand.mentions(card);
        hand.reads("contact.strip.hold");
        looks.at("record-new");
    }

    private static void who(Hand hand) {
        var language = hand.texts().locale();
        hand.fill("name", PreparedSite.LONG);
        hand.to("languageField");
        hand.type(start(Locale.of("uk").getDisplayLanguage(language)));
        hand.to("monthField");
        hand.type(start(Month.JANUARY.getDisplayName(TextStyle.FULL_STANDALONE, language)));
        hand.fill("year", Integer.toString(YEAR));
        hand.to("citizenshipField");
        hand.type(start(Locale.of("", "UA").getDisplayCountry(language)));
    }

    /// An entry of a list is found by its first letters.
    private static String start(String word) {
        return word.toLowerCase(Locale.ROOT).substring(0, 5);
    }

    private static void twins(Hand hand, Looks looks) {
        var other = "someone-else-" + Prepared.here().cards().sixty();
        hand.awaits(other);
        looks.at("welcome-twins");
        Ways.press(hand, other);
        hand.awaitsNo(other);
    }

    private static void known(Hand hand) {
        hand.fill("roomName", "Sole");
        hand.fill("accessNeeds", "a quiet seat");
    }

    private static void reach(Hand hand, Looks looks) {
        Ways.press(hand, "foldWishes");
        hand.awaits("telephone");
        hand.fill("telephone", TELEPHONE);
        Ways.choose(hand, "calls", "yes");
        looks.at("welcome-wishes");
    }

    private static void consents(Hand hand, Looks looks) {
        Ways.choose(hand, "answer-membership", "given");
        Ways.choose(hand, "answer-statistics", "refused");
        Ways.choose(hand, "answer-safe-contact", "given");
        looks.at("welcome-consents");
    }

    /// If the computer knows a printer, the dialog would be the system's own.
    private static void card(Hand hand) {
        if (Printer.getAllPrinters().isEmpty()) {
            hand.chord(KeyCode.CONTROL, KeyCode.P);
            hand.reads("ui.print.no-printer");
            hand.press(KeyCode.ESCAPE);
        } else {
            hand.to("printCard");
        }
    }
}
