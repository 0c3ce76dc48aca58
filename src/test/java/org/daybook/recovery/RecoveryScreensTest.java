package org.daybook.recovery;

import static org.daybook.testing.ScreenHouse.onScreen;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.daybook.testing.Hand;
import org.daybook.testing.ScreenHouse;
import org.daybook.ui.PaperTray;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Making and testing a kit in a real window, on a real encrypted store, by the keyboard, with paper that can be read.
class RecoveryScreensTest {
    private final PaperTray paper = new PaperTray();

    @RegisterExtension
    final ScreenHouse house = ScreenHouse.at(new KitPlace()).rooms(RecoveryFeature.class).printing(paper);
    private final Hand robot = new Hand();

    @Test
    void aSheetIsMadePrintedProvedAndTriedWithTheKeyboardAlone() {
        assertTrue(says("There is no back door."));
        assertTrue(says("No recovery kit yet. Make one here."));
        robot.type(KeyCode.SPACE);
        house.settle();
        assertInstanceOf(MakingPlace.class, house.here(), () -> house.words().toString());
        assertTrue(house.words().contains("Kit 1"));
        chord(KeyCode.P);
        assertTrue(says("Sent to the printer."), () -> house.words().toString());
        assertEquals(1, paper.pages().size());
        var lines = lines(0);
        assertEquals(5, lines.size());
        chord(KeyCode.ENTER);
        assertFalse(house.words().stream().anyMatch(word -> lines.getFirst().contains(word) && word.length() == 3));
        proves(lines, "Line 3", "Line 5");
        chord(KeyCode.ENTER);
        assertInstanceOf(KitPlace.class, house.here(), () -> house.words().toString());
        assertTrue(says("Kit 1, on one sheet, made on 25 November 2026."), () -> house.words().toString());
        assertEquals(2, slots());
        robot.type(KeyCode.SPACE);
        house.settle();
        types(lines);
        chord(KeyCode.ENTER);
        assertTrue(says("The kit works."), () -> house.words().toString());
        assertTrue(kit().orElseThrow().triedAt().isPresent());
    }

    @Test
    void whoeverWasCopyingWhenTheScreenLockedIsTold() {
        house.go(new MakingPlace(KitKind.WHOLE));
        var half = ScreenHouse.onScreen(() -> {
            var fresh = (MakingController) house.ui().views().load(MakingController.class).controller();
            fresh.enter(new MakingPlace(KitKind.WHOLE));
            return fresh;
        });
        house.settle();
        var kept = ScreenHouse.onScreen(() -> {
            half.leave();
            return half.unsaved();
        });
        assertFalse(kept.isEmpty());
        assertEquals(Optional.of(new MakingPlace(KitKind.WHOLE)), house.ui().views().addresses()
                .read(house.ui().views().addresses().of(new MakingPlace(KitKind.WHOLE)).orElseThrow()));
        house.go(new KitPlace());
        ScreenHouse.onScreen(() -> {
            house.goOn(new MakingPlace(KitKind.WHOLE), kept);
            return true;
        });
        house.settle();
        assertTrue(says("The screen locked while you were copying a kit."), () -> house.words().toString());
    }

    @Test
    void threeSheetsComeOntoThreePagesAndTwoOfThemAreTyped() {
        house.go(new MakingPlace(KitKind.SPLIT));
        assertTrue(house.words().contains("Sheet 1 of 3"));
        chord(KeyCode.P);
        assertEquals(3, paper.pages().size());
        chord(KeyCode.ENTER);
        for (int sheet = 0; sheet < 3; sheet++) {
            int line = Integer.parseInt(nameOfFocused().replaceAll(".*line ", ""));
            assertEquals("Sheet " + (sheet + 1) + ", line " + line, nameOfFocused());
            robot.write(lines(sheet).get(line - 1).replace(" ", "").toLowerCase(java.util.Locale.ROOT));
        }
        chord(KeyCode.ENTER);
        assertEquals(KitKind.SPLIT, kit().orElseThrow().kind());
        house.go(new KitDrillPlace());
        types(lines(2));
        assertTrue(house.words().contains("Kit 1 · sheet 3 of 3"), () -> house.words().toString());
        types(lines(0));
        chord(KeyCode.ENTER);
        assertTrue(says("The kit works."), () -> house.words().toString());
    }

    @Test
    void aMistypedLineIsSaidAtOnceAndTheKitIsNotInForce() {
        house.go(new MakingPlace(KitKind.WHOLE));
        chord(KeyCode.P);
        chord(KeyCode.ENTER);
        robot.write("ZZZZZZZZZ");
        house.settle();
        assertTrue(house.words().contains("Check this line"), () -> house.words().toString());
        chord(KeyCode.ENTER);
        assertTrue(says("Some lines are not right yet."));
        assertEquals(Optional.empty(), kit());
        assertInstanceOf(MakingPlace.class, house.here());
    }

    @Test
    void whoeverLeavesLeavesNothingBehind() {
        house.go(new MakingPlace(KitKind.WHOLE));
        chord(KeyCode.P);
        house.go(new KitPlace());
        assertTrue(says("No recovery kit yet. Make one here."));
        assertEquals(1, slots());
        house.go(new KitDrillPlace());
        types(lines(0));
        chord(KeyCode.ENTER);
        assertTrue(says("This kit is no longer valid"), () -> house.words().toString());
    }

    @Test
    void withoutAPrinterItIsWrittenByHand() {
        house.go(new MakingPlace(KitKind.WHOLE));
        assertEquals(15, house.words(robot.lookup(".sheet-lines").query()).stream()
                .filter(word -> word.length() == 3).count(),
                "fifteen groups stand on the screen, unless two are alike");
    }

    @Test
    void whatIsTypedFromPaperNeverReachesTheClipboard() {
        house.go(new KitDrillPlace());
        robot.write("K7Q4M2");
        onScreen(() -> {
            Clipboard.getSystemClipboard().clear();
            return true;
        });
        chord(KeyCode.A);
        chord(KeyCode.C);
        chord(KeyCode.X);
        assertFalse(onScreen(() -> Clipboard.getSystemClipboard().hasString()));
        assertTrue(house.words().contains("K7Q4M2"));
    }

    /// The program asks for lines selected from 2 to 5 by the kit's number; for kit 1 these.
    private void proves(List<String> lines, String... names) {
        for (var name : names) {
            assertEquals(name, nameOfFocused());
            robot.write(lines.get(Integer.parseInt(name.replace("Line ", "")) - 1).replace(" ", ""));
        }
    }

    private void types(List<String> lines) {
        lines.forEach(line -> robot.write(line.replace(" ", "")));
        house.settle();
    }

    private String nameOfFocused() {
        return onScreen(() -> house.stage().getScene().getFocusOwner() instanceof TextInputControl input
                ? input.getAccessibleText()
                : describe(house.stage().getScene().getFocusOwner()));
    }

    private static String describe(Node node) {
        return node instanceof Labeled labeled ? "the button " + labeled.getText() : String.valueOf(node);
    }

    private int slots() {
        return house.<Integer>inHouse(open -> open.vault().keys().slots().size());
    }

    private Optional<RecoveryKit> kit() {
        return house.inHouse(open -> open.recovery().state().present());
    }

    private boolean says(String start) {
        return house.words().stream().anyMatch(words -> words.startsWith(start));
    }

    private void chord(KeyCode key) {
        robot.press(KeyCode.CONTROL).type(key).release(KeyCode.CONTROL);
        house.settle();
    }

    /// Returns the five lines of a page.
    private List<String> lines(int page) {
        var groups = paper.pages().get(page).stream().filter(word -> word.matches("[0-9A-Z]{3}")).toList();
        return IntStream.range(0, groups.size() / 3).mapToObj(n -> String.join(" ", groups.subList(3 * n, 3 * n + 3)))
                .toList();
    }
}
