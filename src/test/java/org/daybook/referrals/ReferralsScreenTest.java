package org.daybook.referrals;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.event.ActionEvent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.daybook.consents.Answer;
import org.daybook.consents.Assent;
import org.daybook.consents.ConsentInterpreter;
import org.daybook.consents.Purpose;
import org.daybook.consents.RecordedAnswer;
import org.daybook.consents.SevenPoints;
import org.daybook.participants.HerRecord;
import org.daybook.participants.PeopleList;
import org.daybook.services.Cost;
import org.daybook.services.Service;
import org.daybook.services.ServiceForm;
import org.daybook.services.ServiceKind;
import org.daybook.services.ServicesFeature;
import org.daybook.staff.Preset;
import org.daybook.testing.Hand;
import org.daybook.testing.KeyboardAlone;
import org.daybook.testing.ScreenHouse;
import org.daybook.ui.PaperTray;
import org.daybook.ui.Paragraph;
import org.daybook.ui.Printout;
import org.daybook.ui.Segments;
import org.daybook.ui.SortedTable;
import org.daybook.ui.Unsaved;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Referrals in a real window: task 8 by the keyboard alone, and half-typed text stays.
class ReferralsScreenTest {
    /// Two minutes are the target; this number of keys leaves most of them for what she says.
    private static final int KEYS_AT_MOST = 59;

    private final PaperTray paper = new PaperTray();

    @RegisterExtension
    final ScreenHouse house = ScreenHouse.at(new PeopleList("")).roles(Preset.CASEWORKER.roles()).people()
            .rooms(ReferralsFeature.class, ServicesFeature.class).printing(paper);
    private final Hand robot = new Hand();
    private final KeyboardAlone worker = new KeyboardAlone(house);

    @Test
    void sheIsReferredWithHerConsentAndTheLetterIsPrinted() {
        var her = house.inHouse(open -> someone().called("Zebrafinch").speaking("uk").welcomedIn(open));
        house.inHouse(open -> open.services().addStarterSet());
        house.inHouse(open -> open.services().add(new ServiceForm("Clinic of the quarter",
                Optional.of(ServiceKind.HEALTH), new ServiceForm.Where(Optional.of("IT"), "Palermo", "", ""),
                ServiceForm.Access.NOTHING, "", "")));
        house.go(new HerRecord(her.id(), "referrals.tab.title"));
        worker.to("#refer");
        worker.press(KeyCode.SPACE);
        robot.write("c");
        house.settle();
        worker.to("#referral-asking");
        robot.write("A first visit");
        assertFalse(ScreenHouse.onScreen(() -> robot.lookup("#referral-preview").query().getAccessibleText())
                .contains("urgent"), "nobody has said how urgent it is");
        worker.choose("#referral-urgency", "Not urgent");
        worker.choose("#referral-channel", "We bring or send it");
        worker.choose("#referral-companion", "A mediator");
        worker.choose("#referral-feedback", "Whether the person came");
        worker.choose("#referral-until", "3 months");
        var preview = ScreenHouse.onScreen(() -> robot.lookup("#referral-preview").query().getAccessibleText());
        assertTrue(preview.contains("Health: A first visit") && preview.contains("Ukrainian"), preview);
        assertFalse(preview.contains("Zebrafinch"), preview);
        worker.to("#referral-save");
        worker.press(KeyCode.SPACE);
        assertTrue(house.words().contains("The referral is ready. Nothing has gone out yet."),
                () -> house.words().toString());
        worker.to(".referral-letter");
        worker.press(KeyCode.SPACE);
        System.out.printf("task 8, from her open record: %d keys%n", worker.keys());
        var letter = String.join("\n", paper.pages().getFirst());
        preview.lines().flatMap(line -> Stream.of(line.split(": ", 2)))
                .forEach(words -> assertTrue(letter.contains(words), () -> words + " is not in " + letter));
        assertFalse(letter.contains("Zebrafinch") || letter.contains(her.card().toString()), letter);
        assertEquals(Printout.Saving.WITH_PASSPHRASE, paper.saving());
        assertTrue(house.words().contains("Asked"), () -> house.words().toString());
        worker.press(KeyCode.SPACE);
        assertEquals(2, paper.pages().size(), "the focus is still on the button");
        assertTrue(worker.keys() <= KEYS_AT_MOST, () -> worker.keys() + " keys");
    }

    @Test
    void whatSheAgreesToIsReadInHerLanguageAndHowItWasExplainedIsKept() {
        var her = house.inHouse(open -> someone().called("Zebrafinch").speaking("uk").welcomedIn(open));
        house.go(new HerRecord(her.id(), "referrals.tab.title"));
        press("#refer");
        assertEquals("Іншій організації ми повідомляємо лише те, що ви оберете, і лише до дня, про який домовимося.",
                ScreenHouse.onScreen(() -> robot.lookup("#referral-sentence").<Paragraph>query().getText()));
        robot.interact(() -> {
            robot.lookup("#referral-organisation").<TextField>query().setText("Clinic");
            robot.lookup("#referral-need").<ComboBox<ServiceKind>>query().setValue(ServiceKind.HEALTH);
            robot.lookup("All seven points explained").<CheckBox>query().setSelected(true);
            var interpreter = robot.lookup("#consent-interpreter").<ComboBox<ConsentInterpreter>>query();
            interpreter.setValue(interpreter.getItems().get(1));
        });
        for (var choice : List.of("Not urgent", "By phone", "Nothing", "3 months")) {
            press(choice);
        }
        press("#referral-save");
        var yes = house.inHouse(open -> open.ledger().answer(her.id(),
                RecordedAnswer.of(Purpose.STORY, Answer.LATER, ReferralsTest.HEARD))).history().getLast();
        assertEquals(Purpose.REFERRAL, yes.purpose());
        assertEquals("uk", yes.heard().wording().language());
        assertEquals(Optional.of(SevenPoints.EXPLAINED), yes.heard().points());
        assertEquals(Optional.of(new ConsentInterpreter.Somebody("")), yes.heard().interpreter());
        assertTrue(yes.heard().explainedBy().isPresent());
        press("#refer");
        assertFalse(robot.lookup("All seven points explained").<CheckBox>query().isSelected(), "asked anew");
    }

    @Test
    void herHalfTypedWordsOutliveRowsThatAreReadAnew() {
        var her = house.inHouse(open -> someone().called("Zebrafinch").welcomedIn(open));
        house.inHouse(open -> open.referrals().refer(her.id(), ReferralsTest.form("Clinic", ReferralUrgency.USUAL,
                NewReferral.USUAL, LocalDate.now(house.clock()), 3), ReferralsTest.HEARD));
        house.go(new HerRecord(her.id(), "referrals.tab.title"));
        press(".referral-log");
        robot.interact(() -> words().setText("They were ki"));
        press(".referral-asked");
        assertEquals("They were ki", words().getText());
        assertEquals(ReferralStatus.ASKED, house.inHouse(open -> open.referrals().of(her.id())).all().getFirst()
                .referral().status());
    }

    /// The typed text stays in the row, so that it can be typed again without her name.
    @Test
    void aLetterThatMayNotGoLosesNothingThatWasTyped() {
        var her = house.inHouse(open -> someone().welcomedIn(open));
        var form = ReferralsTest.form("Clinic", ReferralUrgency.USUAL, NewReferral.USUAL, LocalDate.now(house.clock()),
                3);
        house.inHouse(open -> open.referrals().refer(her.id(),
                new NewReferral(form.to(), new NewReferral.Request(form.request().need(), form.request().urgency(),
                        "Zebrafinch needs a visit"), form.telling(), form.until()),
                ReferralsTest.HEARD));
        house.inHouse(open -> open.participants().change(her.id(), someone().called("Zebrafinch").form()));
        house.go(new HerRecord(her.id(), "referrals.tab.title"));
        press(".referral-letter");
        assertTrue(house.words().stream().anyMatch(words -> words.startsWith("The text says who she is")),
                () -> house.words().toString());
        assertTrue(house.words().stream().anyMatch(words -> words.contains("Zebrafinch needs a visit")),
                () -> house.words().toString());
    }

    @Test
    void aReferralThatWasPreparedByMistakeIsDeletedAndComesBack() {
        var her = house.inHouse(open -> someone().called("Zebrafinch").welcomedIn(open));
        house.inHouse(open -> open.referrals().refer(her.id(), ReferralsTest.form("Clinic", ReferralUrgency.USUAL,
                NewReferral.USUAL, LocalDate.now(house.clock()), 3), ReferralsTest.HEARD));
        house.go(new HerRecord(her.id(), "referrals.tab.title"));
        press(".referral-delete");
        assertEquals(List.of(), house.inHouse(open -> open.referrals().of(her.id())).all());
        assertTrue(house.words().contains("Deleted, and the consent asked with it is withdrawn."),
                () -> house.words().toString());
        press("#message-undo");
        assertEquals(ReferralPage.Consent.HOLDS,
                house.inHouse(open -> open.referrals().of(her.id())).all().getFirst().consent());
        press(".referral-asked");
        assertFalse(robot.lookup(".referral-delete").query().isVisible(), "they know of it");
    }

    /// After an undo because of one wrong letter, nothing need be typed again; she is asked again for her answer.
    @Test
    void whatWasTypedOfAReferralStandsAgainAfterUndo() {
        var her = house.inHouse(open -> someone().called("Zebrafinch").welcomedIn(open));
        house.go(new HerRecord(her.id(), "referrals.tab.title"));
        press("#refer");
        fill("Clinc");
        press("#referral-save");
        press("#message-undo");
        assertEquals(List.of(), house.inHouse(open -> open.referrals().of(her.id())).all());
        assertEquals("Clinc", organisation());
        assertEquals(ServiceKind.HEALTH,
                robot.lookup("#referral-need").<ComboBox<ServiceKind>>query().getValue());
        assertFalse(robot.lookup("All seven points explained").<CheckBox>query().isSelected(), "asked anew");
        robot.interact(() -> robot.lookup("#referral-organisation").<TextField>query().setText("Clinic"));
        press("#referral-save");
        assertEquals(List.of("Clinic"), house.inHouse(open -> open.referrals().of(her.id())).all().stream()
                .map(line -> line.referral().to().organisation()).toList());
        press("#message-undo");
        press("#message-undo");
        assertEquals(1, house.inHouse(open -> open.referrals().of(her.id())).all().size());
        press("#refer");
        assertEquals("", organisation(), "it is prepared, and half typed no more");
    }

    /// Undoing the *Undo*, too, after further typing loses nothing of it.
    @Test
    void whatIsTypedOnAfterUndoOutlivesASecondUndo() {
        var her = house.inHouse(open -> someone().called("Zebrafinch").welcomedIn(open));
        house.go(new HerRecord(her.id(), "referrals.tab.title"));
        press("#refer");
        fill("Clinc");
        press("#referral-save");
        press("#message-undo");
        robot.interact(() -> robot.lookup("#referral-organisation").<TextField>query().setText("Clinic, second floor"));
        press("#message-undo");
        assertEquals(1, house.inHouse(open -> open.referrals().of(her.id())).all().size());
        assertEquals("Clinic, second floor", organisation());
    }

    private void fill(String organisation) {
        robot.interact(() -> {
            robot.lookup("#referral-organisation").<TextField>query().setText(organisation);
            robot.lookup("#referral-need").<ComboBox<ServiceKind>>query().setValue(ServiceKind.HEALTH);
            robot.lookup("All seven points explained").<CheckBox>query().setSelected(true);
        });
        for (var choice : List.of("Not urgent", "By phone", "Nothing", "3 months")) {
            press(choice);
        }
    }

    private String organisation() {
        return ScreenHouse.onScreen(() -> robot.lookup("#referral-organisation").<TextField>query().getText());
    }

    @Test
    void whoAnswersForAGirlIsAskedInTheFormAndHerOwnNoIsSaved() {
        var girl = house.inHouse(open -> someone().called("Nadia").born(2011, 3).welcomedIn(open));
        house.go(new HerRecord(girl.id(), "referrals.tab.title"));
        press("#refer");
        robot.interact(() -> {
            robot.lookup("#referral-organisation").<TextField>query().setText("Clinic");
            robot.lookup("#referral-need").<ComboBox<ServiceKind>>query().setValue(ServiceKind.HEALTH);
        });
        for (var choice : List.of("Not urgent", "By phone", "Nothing", "3 months")) {
            press(choice);
        }
        press("#referral-save");
        assertTrue(house.words().contains("She is under 18. Choose who answers."), () -> house.words().toString());
        assertTrue(house.words().contains(
                "She is under 18. Choose in this form who answers for her, and what she says herself."),
                () -> house.words().toString());
        press("A guardian for her");
        robot.interact(() -> robot.lookup("#relation").<ComboBox<Assent.Relation>>query()
                .setValue(Assent.Relation.MOTHER));
        robot.interact(() -> robot.lookup("#own").<Segments<?>>query().getChildren().get(1)
                .fireEvent(new ActionEvent()));
        press("#referral-save");
        assertTrue(house.words().contains("Saved as her No. The referral was not prepared."),
                () -> house.words().toString());
        assertEquals(List.of(), house.inHouse(open -> open.referrals().of(girl.id())).all());
        assertEquals(1, house.inHouse(open -> open.participants().open(girl.id())).page().history().stream()
                .filter(event -> event.heard().assent().filter(Assent::dissents).isPresent()).count());
    }

    @Test
    void theLanguageThatWasChosenByHandOutlivesALockAndIsGoneWithTheNextReferral() {
        var her = house.inHouse(open -> someone().called("Zebrafinch").speaking("uk").welcomedIn(open));
        house.go(new HerRecord(her.id(), "referrals.tab.title"));
        press("#refer");
        robot.interact(() -> {
            robot.lookup("#referral-organisation").<TextField>query().setText("Clinic");
            robot.lookup("#referral-heard-in").<ComboBox<Locale>>query().setValue(Locale.of("ar"));
        });
        robot.interact(() -> robot.lookup("#referral-organisation").<TextField>query().setText(""));
        var unsaved = ScreenHouse.onScreen(house::unsaved);
        house.go(new PeopleList(""));
        robot.interact(() -> house.goOn(new HerRecord(her.id(), "referrals.tab.title"), unsaved));
        house.settle();
        assertEquals("ar", readIn());
        press("#referral-cancel");
        press("#refer");
        assertEquals("uk", readIn());
    }

    private String readIn() {
        return ScreenHouse.onScreen(() -> robot.lookup("#referral-heard-in").<ComboBox<Locale>>query().getValue()
                .getLanguage());
    }

    @Test
    void aRefusedChoiceOfWhatTheyMayTellUsIsNotShownAsChosen() {
        var her = house.inHouse(open -> someone().called("Zebrafinch").welcomedIn(open));
        var one = house.inHouse(open -> open.referrals().refer(her.id(), ReferralsTest.form("Clinic",
                ReferralUrgency.USUAL, NewReferral.USUAL, LocalDate.now(house.clock()), 3), ReferralsTest.HEARD))
                .all().getFirst().referral();
        house.go(new HerRecord(her.id(), "referrals.tab.title"));
        press(".referral-tell");
        house.inHouse(open -> open.referrals().deletion().delete(her.id(), one.id()));
        robot.interact(() -> robot.lookup("#referral-may-tell").<Segments<?>>query().getChildren().getLast()
                .fireEvent(new ActionEvent()));
        house.settle();
        assertTrue(house.words().contains("This referral is not on her record any more."),
                () -> house.words().toString());
        assertTrue(robot.lookup("#referral-may-tell").queryAll().isEmpty(), "what stands is shown");
    }

    @Test
    void whatTheyMayTellUsIsWidenedAndNarrowedLater() {
        var her = house.inHouse(open -> someone().called("Zebrafinch").welcomedIn(open));
        house.inHouse(open -> open.referrals().refer(her.id(), ReferralsTest.form("Clinic", ReferralUrgency.USUAL,
                NewReferral.USUAL, LocalDate.now(house.clock()), 3), ReferralsTest.HEARD));
        house.go(new HerRecord(her.id(), "referrals.tab.title"));
        press(".referral-tell");
        robot.interact(() -> robot.lookup("#referral-may-tell").<Segments<?>>query().getChildren().getLast()
                .fireEvent(new ActionEvent()));
        house.settle();
        assertTrue(house.words().contains("Saved. They may tell us: How it goes"), () -> house.words().toString());
        assertTrue(house.words().contains("They may tell us: How it goes"), () -> house.words().toString());
        press("#message-undo");
        assertTrue(house.words().contains("They may tell us: Whether the person came"),
                () -> house.words().toString());
    }

    @Test
    void aReceiptIsMadeAlsoAfterSomebodyDecided() {
        house.inHouse(open -> open.referrals().incoming().add(new NewIncoming("House of the lamp", Optional.empty(),
                Optional.empty(), "A letter")));
        house.go(new ReferralsRoomPlace());
        press(".incoming-not-here");
        press("#dialog-verb");
        press(".incoming-receipt");
        var page = String.join("\n", paper.pages().getFirst());
        assertTrue(page.contains("House of the lamp"), page);
        assertFalse(page.contains("A letter"), page);
    }

    @Test
    void whatCameWithAReferralIsNotDeletedByOnePress() {
        house.inHouse(open -> open.referrals().incoming().add(new NewIncoming("House of the lamp", Optional.empty(),
                Optional.empty(), "A letter")));
        house.go(new ReferralsRoomPlace());
        for (var button : List.of(".incoming-not-here", ".incoming-delete")) {
            press(button);
            assertTrue(house.words().contains("What came with it is deleted. This cannot be undone."),
                    () -> house.words().toString());
            press("#dialog-keep");
            assertEquals(1, undecided(), button);
        }
        press(".incoming-delete");
        press("#dialog-verb");
        assertEquals(0, undecided());
    }

    @Test
    void whoSheIsIsShownBeforeAReferralIsSavedOnHerRecord() {
        var her = house.inHouse(open -> someone().called("Zebrafinch").born(1994, 7).welcomedIn(open));
        house.inHouse(open -> open.referrals().incoming().add(new NewIncoming("House of the lamp", Optional.empty(),
                Optional.empty(), "A letter")));
        house.go(new ReferralsRoomPlace());
        robot.interact(() -> robot.lookup("#incoming-card").<TextField>query().setText(her.card().toString()));
        press(".incoming-here");
        assertTrue(house.words().contains(her.card() + "  Z., born 1994. What came with it is deleted."),
                () -> house.words().toString());
        assertEquals(1, undecided(), "nothing happened yet");
        press("#dialog-verb");
        assertEquals(0, undecided());
        assertTrue(house.words().contains("Saved on her record. What came with it is deleted."),
                () -> house.words().toString());
    }

    private int undecided() {
        return house.<Integer>inHouse(open -> open.referrals().incoming().undecided());
    }

    @Test
    void aServiceThatWasChosenComesBackBesideWhatWasTyped() {
        var her = house.inHouse(open -> someone().welcomedIn(open));
        var clinic = house.inHouse(open -> open.services().add(new ServiceForm("Clinic",
                Optional.of(ServiceKind.HEALTH),
                new ServiceForm.Where(Optional.empty(), "", "", ""), ServiceForm.Access.NOTHING, "", "")));
        var half = Unsaved.NOTHING.with("service", clinic.id().value().toString())
                .with("organisation", "Clinic, 2nd fl")
                .with("need", "LEGAL").with("language", "it").with("language#begun", "en");
        var page = house.inHouse(open -> open.referrals().of(her.id()));
        assertEquals(half, ScreenHouse.onScreen(() -> {
            var form = (ReferralFormController) house.ui().views().load(ReferralFormController.class).controller();
            form.resume(half);
            form.show(page);
            return form.unsaved();
        }));
    }

    @Test
    void referralsWithoutAnOutcomeAreOnThePageAndLeadToHerRecord() {
        house.go(new ReferralsRoomPlace());
        assertTrue(house.words().contains("No referral is under way."), () -> house.words().toString());
        var her = house.inHouse(open -> someone().called("Zebrafinch").welcomedIn(open));
        var today = LocalDate.now(house.clock());
        house.inHouse(open -> open.referrals().refer(her.id(), ReferralsTest.form("Clinic", ReferralUrgency.USUAL,
                NewReferral.USUAL, today, 3), ReferralsTest.HEARD));
        house.go(new ReferralsRoomPlace());
        var texts = house.ui().texts();
        assertTrue(house.words().containsAll(List.of(her.card().toString(), "Ready to go", texts.shortDay(today),
                texts.shortDay(today.plusDays(14)))), () -> house.words().toString());
        assertFalse(house.words().stream().anyMatch(words -> words.contains("Clinic") || words.contains("Zebrafinch")),
                () -> house.words().toString());
        robot.interact(() -> robot.lookup("#under-way").query().requestFocus());
        robot.type(KeyCode.ENTER);
        house.settle();
        assertTrue(house.words().contains("Where she is referred"), () -> house.words().toString());
    }

    @Test
    void referralsUnderWayAreSortedFilteredCountedAndPrinted() {
        var today = LocalDate.now(house.clock());
        var cards = new ArrayList<String>();
        for (int days : List.of(3, 1, 2)) {
            var her = house.inHouse(open -> someone().welcomedIn(open));
            cards.add(her.card().toString());
            house.inHouse(open -> open.referrals().refer(her.id(), ReferralsTest.form("Clinic", ReferralUrgency.USUAL,
                    NewReferral.USUAL, today, days), ReferralsTest.HEARD));
        }
        house.go(new ReferralsRoomPlace());
        SortedTable<OpenReferral> table = table();
        robot.interact(() -> {
            table.getSortOrder().setAll(List.of(table.getColumns().getFirst()));
        });
        assertEquals(cards.stream().sorted(String.CASE_INSENSITIVE_ORDER).toList(),
                table.getItems().stream().map(one -> one.her().card().toString()).toList());
        assertTrue(house.words().contains("3"), () -> house.words().toString());
        choose(Optional.of(ReferralStatus.ASKED));
        assertEquals(List.of(), table.getItems());
        assertTrue(house.words().containsAll(List.of("0 of 3", "No referral has this status.")),
                () -> house.words().toString());
        choose(Optional.empty());
        assertEquals(3, table.getItems().size());
        assertFalse(table.mayCopy(), "a list of women is never copied");
        robot.interact(table::requestFocus);
        robot.press(KeyCode.CONTROL).type(KeyCode.P).release(KeyCode.CONTROL);
        house.settle();
        assertTrue(paper.pages().stream().flatMap(List::stream).toList().containsAll(cards),
                () -> house.words().toString());
    }

    private SortedTable<OpenReferral> table() {
        return robot.lookup("#under-way").query();
    }

    private void choose(Optional<ReferralStatus> status) {
        ComboBox<Optional<ReferralStatus>> states = robot.lookup("#under-way-status").query();
        robot.interact(() -> states.setValue(status));
    }

    /// Nobody is referred to a service without seeing that nobody checked it.
    @Test
    void whatIsKnownOfTheServiceIsReadBesideIt() {
        var her = house.inHouse(open -> someone().welcomedIn(open));
        house.inHouse(open -> open.services().addStarterSet());
        house.inHouse(open -> open.services().add(new ServiceForm("Clinic", Optional.of(ServiceKind.HEALTH),
                new ServiceForm.Where(Optional.of("IT"), "Palermo", "", ""),
                new ServiceForm.Access(Set.of("it", "uk"), "Mon–Fri 9–13", Optional.of(Cost.FREE), Optional.empty(),
                        Optional.empty(), Optional.empty()),
                "091 555 0201", "")));
        house.go(new HerRecord(her.id(), "referrals.tab.title"));
        press("#refer");
        choose("Numero Verde Antitratta");
        assertTrue(house.words().containsAll(List.of("Check before use", "800 290 290")),
                () -> house.words().toString());
        choose("Clinic");
        assertTrue(house.words().contains("091 555 0201  ·  Mon–Fri 9–13  ·  Free  ·  Italian, Ukrainian"),
                () -> house.words().toString());
        assertTrue(house.words().stream().anyMatch(words -> words.startsWith("Checked ")),
                () -> house.words().toString());
        assertFalse(house.words().contains("Check before use"), () -> house.words().toString());
    }

    private void choose(String name) {
        robot.interact(() -> {
            var services = robot.lookup("#referral-service").<ComboBox<Optional<Service>>>query();
            services.setValue(services.getItems().stream()
                    .filter(one -> one.filter(known -> known.facts().name().equals(name)).isPresent()).findFirst()
                    .orElseThrow());
        });
        house.settle();
    }

    private TextField words() {
        return robot.lookup("#referral-words").queryAs(TextField.class);
    }

    private void press(String id) {
        robot.interact(() -> robot.lookup(id).query().requestFocus());
        robot.type(KeyCode.SPACE);
        house.settle();
    }
}
