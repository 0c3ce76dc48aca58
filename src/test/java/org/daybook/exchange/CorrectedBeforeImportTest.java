package org.daybook.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.daybook.testing.Hand;
import org.daybook.testing.ScreenHouse;
import org.daybook.ui.PaperTray;
import org.daybook.ui.SortedTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// A row with a problem is corrected in the list of problems, before anything is imported.
class CorrectedBeforeImportTest {
    private static final String REGISTER = """
            Card;Name;Joined;Comes from
            1;Olena;13/4/2024;Ukraine
            2;Fatima;31/2/2024;Morocco
            3;Grace;17/8/2099;Nigeria
            """;

    @TempDir
    static Path folder;
    private final PaperTray paper = new PaperTray();
    @RegisterExtension
    final ScreenHouse house = ScreenHouse.at(new ImportPlace())
            .files((_, _) -> Optional.of(folder.resolve("register.csv"))).rooms(ExchangeFeature.class).printing(paper);
    private final ImportHand hand = new ImportHand(house, () -> folder.resolve("register.csv"));
    private final Hand robot = hand.robot();

    /// By keyboard alone: Enter opens the row, Enter checks it again, and the next row is already chosen.
    @Test
    void aRowIsCorrectedByKeyboardAndComesIn() throws IOException {
        hand.check(REGISTER);
        hand.says("People: 1 new, 0 already here");
        hand.says("2 rows are not imported.");
        choose(0);
        press(KeyCode.ENTER);
        hand.says("register, row 3");
        hand.says("Not a date");
        assertEquals("mend-C", focused().getId(), "the wrong cell");
        assertEquals("31/2/2024", ((TextField) focused()).getText());
        assertFalse(house.words().contains("Fatima"), "a name is on the screen");
        press(KeyCode.ENTER);
        hand.says("Nothing was changed in this row.");
        hand.type("mend-C", "30/2/2024");
        press(KeyCode.ENTER);
        hand.says("Not a date");
        assertEquals("mend-C", focused().getId(), "it is still wrong");
        hand.type("mend-C", "1/3/2024");
        press(KeyCode.ENTER);
        hand.says("register, row 3 is right now.");
        hand.says("People: 2 new, 0 already here");
        hand.says("1 row is not imported.");
        hand.says("1 row was corrected here. Your file still has the old value.");
        assertEquals("problems", focused().getId());
        press(KeyCode.ENTER);
        hand.says("register, row 4");
        hand.type("mend-C", "17/8/2024");
        press(KeyCode.ENTER);
        hand.says("People: 3 new, 0 already here");
        assertEquals(REGISTER, Files.readString(folder.resolve("register.csv")));
        hand.fire("Import 3 rows");
        assertEquals("Fatima 2024-03-01, Grace 2024-08-17, Olena 2024-04-13", hand.one("""
                select group_concat(preferred_name || ' ' || welcomed_on, ', ')
                  from (select * from participant order by preferred_name)"""));
        hand.says("3 rows from 1 file, 0 not imported");
        hand.fire("Import more files");
        hand.fire("Choose files …");
        hand.fire("Check rows");
        hand.says("People: 0 new, 1 already here");
        assertTrue(ScreenHouse.onScreen(() -> robot.lookup("#run").queryAll().stream().noneMatch(Node::isVisible)),
                "the same file once more adds nothing");
    }

    /// Whoever goes on with a value typed, without checking it, does not lose it.
    @Test
    void noStepGoesPastWhatWasTyped() throws IOException {
        hand.check(REGISTER);
        choose(0);
        press(KeyCode.ENTER);
        hand.type("mend-C", "1/3/2024");
        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        house.settle();
        hand.says("register, row 3 is right now.");
        hand.says("Import 2 rows");
        assertEquals("0", hand.one("select count(*) from participant"));
    }

    @Test
    void escLeavesTheRowAsItIs() throws IOException {
        hand.check(REGISTER);
        choose(0);
        press(KeyCode.ENTER);
        hand.type("mend-C", "1/3/2024");
        press(KeyCode.ESCAPE);
        assertEquals("problems", focused().getId());
        assertEquals(Optional.empty(), ScreenHouse.onScreen(() -> robot.lookup("#mend-C").tryQuery()));
        hand.says("2 rows are not imported.");
        assertFalse(house.words().stream().anyMatch(words -> words.contains("was corrected here")));
    }

    @Test
    void aCorrectionIsTakenBack() throws IOException {
        hand.check(REGISTER);
        choose(0);
        press(KeyCode.ENTER);
        hand.type("mend-C", "1/3/2024");
        press(KeyCode.ENTER);
        hand.says("1 row was corrected here.");
        ScreenHouse.onScreen(() -> {
            robot.lookup("#message-undo").<Hyperlink>query().fire();
            return true;
        });
        house.settle();
        hand.says("2 rows are not imported.");
        hand.says("31/2/2024");
        assertFalse(house.words().stream().anyMatch(words -> words.contains("was corrected here")));
    }

    /// A mark of a cross-table is corrected under its day.
    @Test
    void aMarkIsCorrectedUnderItsDay() throws IOException {
        hand.check("""
                Card;Name;Path;08.03.2024;15.03.2024
                1;Ana;practical skills;x;boh
                2;Bea;practical skills;x;x
                """);
        choose(0);
        press(KeyCode.ENTER);
        assertEquals("mend-E", focused().getId(), "the wrong mark");
        hand.type("mend-E", "x");
        press(KeyCode.ENTER);
        hand.fire("Import 6 rows");
        assertEquals("4", hand.one("select count(*) from attendance"));
    }

    /// A day that is typed is read with the day first, as everywhere in the program, also where the file has the month first.
    @Test
    void aDayIsTypedWithTheDayFirst() throws IOException {
        hand.check("""
                Card;Name;Born;Joined
                1;Ana;1990;04/13/2024
                2;Bea;1991;13/13/2024
                """);
        choose(0);
        press(KeyCode.ENTER);
        hand.type("mend-D", "3/4/2024");
        press(KeyCode.ENTER);
        hand.fire("Import 2 rows");
        assertEquals("2024-04-13 2024-04-03", hand.one("""
                select group_concat(welcomed_on, ' ')
                  from (select * from participant order by preferred_name)"""));
    }

    /// A row that is imported, but not as it is written, is opened and corrected as well.
    @Test
    void aRowWithANoticeIsCorrectedToo() throws IOException {
        hand.check("""
                Card;Name;Born;Joined;Comes from
                1;Olena;1990;3/2024;Ukraine
                2;Fatima;1991;13/4/2024;Morocco
                """);
        hand.says("People: 2 new, 0 already here");
        choose(0);
        press(KeyCode.ENTER);
        hand.says("register, row 2");
        hand.type("mend-D", "5/3/2024");
        press(KeyCode.ENTER);
        hand.says("register, row 2 is right now.");
        hand.fire("Import 2 rows");
        assertEquals("2024-03-05 2024-04-13", hand.one("""
                select group_concat(welcomed_on, ' ')
                  from (select * from participant order by welcomed_on)"""));
    }

    /// What can only be corrected in the file says so.
    @Test
    void aRowThatCannotBeCorrectedHereSaysWhatToDo() throws IOException {
        hand.check("""
                Card;Name;Born;Joined;Comes from
                1;Olena;1990;3/2024;Ukraine
                2;Fatima;1991;13/4/2024;Morocco
                Totale;2;;;
                """);
        choose(1);
        press(KeyCode.ENTER);
        hand.says("Correct this row in your file, then import the file again.");
    }

    /// The numbers of the rows and the reasons, nothing from the cells.
    @Test
    void theProblemsArePrinted() throws IOException {
        hand.check(REGISTER);
        robot.targetWindow(house.stage());
        robot.press(KeyCode.CONTROL).type(KeyCode.P).release(KeyCode.CONTROL);
        house.settle();
        assertEquals(1, paper.pages().size());
        var page = paper.pages().getFirst().toString();
        assertTrue(page.contains("Row 3") && page.contains("Not a date") && page.contains("Row 4"), page);
        assertFalse(page.contains("Fatima") || page.contains("31/2") || page.contains("Morocco"), page);
        hand.says("The list of problems is printed.");
    }

    private void choose(int line) {
        ScreenHouse.onScreen(() -> {
            var table = robot.lookup("#problems").<SortedTable<?>>query();
            table.requestFocus();
            table.getSelectionModel().clearAndSelect(line);
            return true;
        });
        house.settle();
    }

    private Node focused() {
        return ScreenHouse.onScreen(() -> house.stage().getScene().getFocusOwner());
    }

    private void press(KeyCode key) {
        robot.targetWindow(house.stage());
        robot.type(key);
        house.settle();
    }
}
