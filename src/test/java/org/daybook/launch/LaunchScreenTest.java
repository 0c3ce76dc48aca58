package org.daybook.launch;

import static org.daybook.testing.ScreenHouse.onScreen;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.daybook.base.Refusal;
import org.daybook.base.TypedDate;
import org.daybook.staff.ErasedSoFar;
import org.daybook.staff.Site;
import org.daybook.testing.Hand;
import org.daybook.testing.ScreenHouse;
import org.daybook.testing.Waits;
import org.daybook.ui.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// The launch guide from empty to signed off, and as the file that a partner receives.
class LaunchScreenTest {
    private static final String FIRST = "Talk with women and girls about what they need, in small groups";
    private static final String SECOND = "Map services, opening hours and languages nearby";

    @TempDir
    private Path folder = Path.of("");
    @RegisterExtension
    final ScreenHouse house = ScreenHouse.at(new LaunchPlace()).rooms(LaunchFeature.class)
            .folders((_, _) -> Optional.of(folder));
    private final Hand robot = new Hand();

    private void begin() {
        house.inHouse(open -> {
            open.launchGuide().begin("en");
            return true;
        });
        house.go(new LaunchPlace());
    }

    /// A person who ticks by keyboard continues from there.
    @Test
    void theFocusStaysAtTheStepThatWasTicked() {
        begin();
        onScreen(() -> {
            robot.lookup(".check-box").queryAll().stream().filter(box -> ("Done: " + SECOND)
                    .equals(box.getAccessibleText())).findFirst().orElseThrow().requestFocus();
            return true;
        });
        robot.type(KeyCode.SPACE);
        house.settle();
        assertTrue(page().steps().stream().filter(step -> step.plan().words().equals(SECOND)).findFirst().orElseThrow()
                .state().doneOn().isPresent());
        assertEquals("Done: " + SECOND, onScreen(() -> house.stage().getScene().getFocusOwner().getAccessibleText()));
    }

    @Test
    void goesFromEmptyToSignedOffAndIsReadBackFromTheFile() throws IOException, InterruptedException {
        house.go(new LaunchPlace());
        assertTrue(house.words().contains("No guide yet"));
        house.inHouse(open -> open.services().addStarterSet());
        press("#launch-begin");
        assertTrue(Waits.until(() -> house.words().contains("0 of 21 signed off"), Duration.ofSeconds(30)),
                () -> house.words().toString());
        assertTrue(house.words().containsAll(List.of("7 services in the address book, 7 to check",
                "Helpline 1  ·  National referral 5  ·  Child protection 1", "How to get help: Italy",
                "Numero Verde Antitratta",
                "800 290 290  ·  Check before use", "Laws to know",
                "Support and referral: Legge 228/2003 · 2011/36/EU · (EU) 2024/1712",
                "Residence permits: D.lgs. 286/1998, art. 18 · 2004/81/EC")), () -> house.words().toString());
        assertTrue(house.words().stream().anyMatch(words -> words.startsWith("Not in the address book yet: Health, ")),
                () -> house.words().toString());
        assertTrue(house.words().stream().anyMatch(words -> words.contains("3 of 13 kinds of help found")),
                () -> house.words().toString());
        named("Edit: " + FIRST);
        type("#launch-who", "MR with the parish");
        type("#launch-due-on", "+14");
        type("#launch-evidence", "notes of 3 groups");
        house.go(new LaunchPlace());
        press("#launch-save");
        assertTrue(house.words().contains("The step is changed."), () -> house.words().toString());
        named("Edit: " + SECOND);
        type("#launch-left-out", "the town did it in spring");
        press("#launch-save");
        onScreen(() -> {
            phase().setValue(LaunchPhase.REVIEW);
            return true;
        });
        type("#launch-words", "Thank the neighbours");
        press("#launch-save");
        assertEquals(22, page().steps().size());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        house.settle();
        assertEquals(21, page().steps().size(), "taken back by Ctrl+Z");
        named("Done: " + FIRST);
        named("Sign off: " + FIRST);
        assertTrue(house.words().stream().anyMatch(words -> words.contains("1 of 20 signed off")));
        for (var step : page().steps()) {
            if (step.counts() && step.state().signed().isEmpty()) {
                house.inHouse(open -> {
                    open.launchGuide().done(step.id(), LaunchGuide.Done.YES);
                    return open.launchGuide().sign(step.id());
                });
            }
        }
        house.go(new LaunchPlace());
        assertTrue(house.words().contains("20 of 20 signed off"), () -> house.words().toString());
        press("#launch-print");
        press("#print-save");
        press("#dialog-verb");
        var text = printed();
        assertTrue(text.contains("PA01"), text);
        for (var words : List.of(FIRST, "MR with the parish", "notes of 3 groups", "signed off by MR",
                "Not in the address book yet: Health",
                "left out: the town did it in spring", "How to get help: Italy", "800 290 290",
                "Laws to know", "Legge 228/2003", "Nobody has checked these steps and laws for your site.",
                "Agree what changes, what stays")) {
            assertTrue(text.contains(words), () -> words + " in " + text);
        }
        assertFalse(text.contains("open  ·"), text);
    }

    /// On the screen and on paper; a step that is done or skipped is not late.
    @Test
    void aStepIsMarkedOnceItsDayIsOver() throws IOException {
        house.inHouse(open -> {
            open.launchGuide().begin("en");
            var steps = open.launchGuide().page().steps();
            var today = open.launchGuide().page().today();
            steps.stream().limit(3)
                    .forEach(step -> open.launchGuide().change(step, due(step, today.plusDays(14), "")));
            open.launchGuide().done(steps.get(1).id(), LaunchGuide.Done.YES);
            var third = open.launchGuide().page().steps().stream()
                    .filter(step -> step.id().equals(steps.get(2).id())).findFirst().orElseThrow();
            return open.launchGuide().change(third, due(third, today.plusDays(13), "the town did it"));
        });
        house.clock().move(Duration.ofDays(14));
        house.go(new LaunchPlace());
        assertFalse(house.words().toString().contains("overdue"), "not on the day itself");
        house.clock().move(Duration.ofDays(1));
        house.go(new LaunchPlace());
        assertEquals(1, house.words().stream().filter("overdue since 9 Dec 2026"::equals).count(),
                () -> house.words().toString());
        assertFalse(house.words().contains("overdue since 8 Dec 2026"), "it was left out");
        assertTrue(house.words().contains("0 of 20 signed off  ·  1 overdue"), () -> house.words().toString());
        press("#launch-print");
        press("#print-save");
        press("#dialog-verb");
        assertTrue(printed().contains("overdue since 9 Dec 2026"));
    }

    /// Each country with spaces has the laws that partners ask about first; any other country has none, including other
    /// countries of the Union.
    @Test
    void eachCountryHasTheLawsThatOneIsAskedFor() {
        for (var country : List.of("IT", "GR", "BG", "RO", "LT")) {
            assertTrue(LaunchLaws.of(country).keySet().containsAll(List.of(LawTopic.SUPPORT, LawTopic.RESIDENCE,
                    LawTopic.PROTECTION, LawTopic.RIGHTS)), country);
        }
        assertTrue(LaunchLaws.of("CH").isEmpty());
    }

    /// The longest country fills less than a page, so nothing is shrunk to fit; the contacts are those of the starter set.
    @Test
    void theSheetOfEveryCountryFitsOnePage() {
        house.inHouse(open -> {
            open.launchGuide().begin("en");
            return open.services().addStarterSet();
        });
        var page = page();
        var book = house.inHouse(open -> open.services().all());
        for (var language : List.of(Locale.ENGLISH, Locale.ITALIAN)) {
            for (var country : List.of("IT", "GR", "BG", "RO", "LT")) {
                var there = new LaunchPage(page.today(), new Site(page.site().code(), country, page.site().zone()),
                        page.steps(), page.names(), LaunchPage.Mapped.of(book, country));
                double height = onScreen(() -> {
                    var sheet = new LaunchScreens(new Texts(language)).of(there).getLast();
                    new Scene(sheet);
                    sheet.applyCss();
                    return sheet.prefHeight(sheet.prefWidth(-1));
                });
                assertTrue(height <= LaunchScreens.HEIGHT, country + " " + language + " " + height);
            }
        }
    }

    /// The second press saves it, next to what changed meanwhile.
    @Test
    void aStepThatChangedMeanwhileIsReadAgain() {
        begin();
        named("Edit: " + FIRST);
        type("#launch-evidence", "notes of 3 groups");
        house.inHouse(open -> open.launchGuide().change(open.launchGuide().page().steps().getFirst(),
                new LaunchStepForm(Optional.of(LaunchPhase.ASSESS), FIRST, "LB",
                        TypedDate.next("", LocalDate.EPOCH), "", "")));
        press("#launch-save");
        assertEquals("notes of 3 groups", onScreen(() -> ((TextInputControl) node("#launch-evidence")).getText()));
        press("#launch-save");
        var plan = page().steps().getFirst().plan();
        assertEquals(List.of("LB", "notes of 3 groups"), List.of(plan.who(), plan.evidence()));
    }

    @Test
    void editingAnotherStepKeepsWhatIsTyped() {
        begin();
        named("Edit: " + FIRST);
        type("#launch-evidence", "notes of 3 groups");
        named("Edit: " + SECOND);
        assertEquals(List.of(FIRST, "notes of 3 groups"), List.of(text("#launch-words"), text("#launch-evidence")));
        assertTrue(house.words().contains("What you typed in this form is not saved yet. Save it or cancel first."),
                () -> house.words().toString());
        press("#launch-cancel");
        named("Edit: " + SECOND);
        assertEquals(SECOND, text("#launch-words"));
        press("#launch-cancel");
        type("#launch-words", "Paint the room");
        named("Edit: " + FIRST);
        assertEquals("Paint the room", text("#launch-words"));
        press("#launch-cancel");
        assertEquals("", text("#launch-words"), "a new step can be cancelled, too");
    }

    private String text(String field) {
        return onScreen(() -> ((TextInputControl) node(field)).getText());
    }

    /// A colleague ticked it yesterday, while this screen was open.
    @Test
    void aTickOfATickedStepKeepsItsDay() {
        var step = house.inHouse(open -> {
            open.launchGuide().begin("en");
            return open.launchGuide().page().steps().getFirst();
        });
        house.inHouse(open -> open.launchGuide().done(step.id(), LaunchGuide.Done.YES));
        var day = page().steps().getFirst().state().doneOn();
        house.clock().move(Duration.ofDays(1));
        house.inHouse(open -> open.launchGuide().done(step.id(), LaunchGuide.Done.YES));
        assertEquals(day, page().steps().getFirst().state().doneOn());
    }

    private static LaunchStepForm due(LaunchStep step, LocalDate day, String leftOut) {
        return new LaunchStepForm(Optional.of(step.place().phase()), step.plan().words(), "",
                TypedDate.next(day.toString(), day), "", leftOut);
    }

    @Test
    void whatIsSignedOffStaysUntilThatIsTakenBackAndOnlyWhatIsDoneIsSigned() {
        house.inHouse(open -> {
            open.launchGuide().begin("lt");
            open.launchGuide().begin("it");
            var steps = open.launchGuide().page().steps();
            assertEquals(21, steps.size(), "a second beginning adds nothing");
            assertTrue(steps.getFirst().plan().words().startsWith("Mažose grupėse"));
            var one = steps.getFirst();
            assertEquals("launch.refusal.not-done",
                    assertThrows(Refusal.class, () -> open.launchGuide().sign(one.id())).key());
            open.launchGuide().done(one.id(), LaunchGuide.Done.YES);
            open.launchGuide().sign(one.id());
            for (var act : List.<Runnable>of(() -> open.launchGuide().done(one.id(), LaunchGuide.Done.NO),
                    () -> open.launchGuide().change(one, form("Other words")),
                    () -> open.launchGuide().putBack(new LaunchGuide.Former(one, one, new ErasedSoFar(0))),
                    () -> open.launchGuide().doneAgain(one), () -> open.launchGuide().remove(one))) {
                assertEquals("launch.refusal.signed", assertThrows(Refusal.class, act::run).key());
            }
            open.launchGuide().unsign(one.id());
            open.launchGuide().change(one, form("Other words"));
            assertEquals("launch.refusal.changed", assertThrows(Refusal.class,
                    () -> open.launchGuide().change(one, form("A colleague's words"))).key());
            return true;
        });
        LaunchSteps.LANGUAGES.forEach(language -> assertEquals(21, LaunchSteps.in(language).size(), language));
    }

    private static LaunchStepForm form(String words) {
        return new LaunchStepForm(Optional.of(LaunchPhase.ASSESS), words, "",
                TypedDate.next("", LocalDate.EPOCH), "", "");
    }

    private LaunchPage page() {
        return house.inHouse(open -> open.launchGuide().page());
    }

    private String printed() throws IOException {
        try (var files = Files.list(folder)) {
            var file = files.filter(one -> one.toString().endsWith(".pdf")).findFirst().orElseThrow();
            try (var pdf = Loader.loadPDF(file.toFile())) {
                assertEquals(6, pdf.getNumberOfPages(), "a sheet for each phase, and one for the country");
                return new PDFTextStripper().getText(pdf).lines().map(String::strip)
                        .collect(Collectors.joining(" "));
            }
        }
    }

    @SuppressWarnings("unchecked")
    private ComboBox<LaunchPhase> phase() {
        return (ComboBox<LaunchPhase>) node("#launch-phase");
    }

    private void type(String field, String text) {
        onScreen(() -> {
            ((TextInputControl) node(field)).setText(text);
            return true;
        });
    }

    private void named(String spoken) {
        onScreen(() -> {
            house.stage().getScene().getRoot().lookupAll("*").stream().filter(ButtonBase.class::isInstance)
                    .filter(one -> spoken.equals(one.getAccessibleText())).findFirst().map(ButtonBase.class::cast)
                    .orElseThrow().fire();
            return true;
        });
        house.settle();
    }

    private void press(String button) {
        onScreen(() -> {
            ((ButtonBase) node(button)).fire();
            return true;
        });
        house.settle();
    }

    private Node node(String query) {
        return Objects.requireNonNull(house.stage().getScene().lookup(query), query);
    }
}
