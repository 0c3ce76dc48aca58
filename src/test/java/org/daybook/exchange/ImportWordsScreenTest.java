package org.daybook.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import org.daybook.testing.Hand;
import org.daybook.testing.ScreenHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// A manager imports a register, and says what its unknown words mean.
class ImportWordsScreenTest {
    private static final String WORDS = "Words the program does not know";
    @TempDir
    private static Path folder;

    @RegisterExtension
    final ScreenHouse house = ScreenHouse.at(new ImportPlace())
            .files((_, _) -> Optional.of(folder.resolve("register.csv"))).rooms(ExchangeFeature.class);
    private final Hand robot = new Hand();

    /// Each unknown word is said once, with its rows, and is kept in the saved mapping.
    @Test
    void wordsAreMeantOnceAndKeptUnderAName() throws IOException {
        var words = """
                Card;Name;Born;Citizenship;Path;Started
                1;Olena;1990;Marocchinissima;Zibaldone;13/4/2024
                2;Fatima;1991;Marocchinissima;Zibaldone;15/6/2024
                3;Grace;1992;Atlantis;civic inclusion;17/6/2024
                """;
        register(words);
        fire("Check rows");
        says(WORDS);
        says("Citizenship: “Marocchinissima” · 2 rows");
        says("Citizenship: “Atlantis” · 1 row");
        says("Path: “Zibaldone” · 2 rows");
        assertEquals("Citizenship: “Atlantis” · 1 row", ask("#word-citizenship-atlantis", ComboBox::getAccessibleText));
        choose("#word-citizenship-marocchinissima", "Morocco");
        choose("#word-path-zibaldone", "Practical skills");
        says("People: 2 new, 0 already here");
        says("Enrolments: 2 new");
        choose("#word-citizenship-atlantis", "Nothing: leave the field empty");
        says("People: 3 new, 0 already here");
        assertEquals("Morocco", label("#word-citizenship-marocchinissima"), "a choice can be changed");
        choose("#word-citizenship-marocchinissima", "Not known: leave these rows out");
        says("People: 1 new, 0 already here");
        choose("#word-citizenship-marocchinissima", "Morocco");
        write("#name", "Port register");
        fire("Save for the next file");
        fire("Import 6 rows");
        assertEquals(List.of("MA", "MA"), all("select citizenship from participant where citizenship is not null"));

        register(words.replace("\n1;", "\n11;").replace("\n2;", "\n12;").replace("\n3;", "\n13;"), "Import more files");
        fire("Read the columns that way");
        fire("Check rows");
        says("Enrolments: 3 new");
        assertFalse(house.words().contains(WORDS), "nothing is unknown");
    }

    /// By the keyboard alone: a list is opened, a choice is made, and the focus is where it was.
    @Test
    void wordsAreChosenByTheKeyboard() throws IOException {
        register("""
                Card;Name;Born;Citizenship
                1;Olena;1990;Marocchinissima
                2;Fatima;1991;Atlantis
                """);
        fire("Check rows");
        onScreen("#word-citizenship-atlantis", (ComboBox<Object> list) -> list.requestFocus());
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.DOWN);
        house.settle();
        says("2 rows are not imported.");
        robot.push(KeyCode.ENTER);
        house.settle();
        says("1 row is not imported.");
        assertEquals(true, ask("#word-citizenship-atlantis", ComboBox::isFocused), "the focus is elsewhere");
        onScreen("#word-citizenship-marocchinissima", (ComboBox<Object> list) -> list.requestFocus());
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        house.settle();
        assertEquals(List.of("0"), all("select count(*) from participant"),
                "the choice is read before anything is imported");
    }

    /// A mark below a day, a yes or no; the list is bounded, and is in Italian, too.
    @Test
    void marksAndTheMostFrequentWordsAreShown() throws IOException {
        var rows = new StringBuilder("Card;Name;Born;Has children;08.03.2024;15.03.2024;22.03.2024;Path;Citizenship\n");
        for (int row = 0; row < 60; row++) {
            rows.append("%d;Ana;1990;forse;x;boh;;practical skills;Atlantis %s%n".formatted(row,
                    Character.toString('a' + row / 26) + Character.toString('a' + row % 26)));
        }
        register(rows.toString());
        fire("Check rows");
        says("The 50 most frequent of 62 are shown.");
        choose("#word-present-boh", "She did not come");
        assertEquals("She did not come", label("#word-present-boh"));
        house.speak(Locale.ITALIAN);
        house.settle();
        fire("Scegli i file …");
        fire("#checkRows");
        says("Sono mostrate le 50 più frequenti di 62.");
        says("Parole che il programma non conosce");
    }

    /// A mark that may be a note is asked about, and so is a text that means something else among other words. Neither is kept in
    /// the store before somebody has decided.
    @Test
    void longMarksAndTextsInDoubtAreAskedAboutToo() throws IOException {
        register("""
                Card;Name;Born;Citizenship;08.03.2024;15.03.2024;22.03.2024;Path
                1;Olena;1990;Morocco;x;chiedere alla collega;;practical skills
                2;Fatima;1991;NA;x;x;;practical skills
                3;Grace;1992;Nigeria;x;x;rimasta in cucina tutto il giorno;practical skills
                """);
        fire("Check rows");
        says("Citizenship: “NA” · 1 row");
        assertEquals("Not known: leave these rows out", label("#word-citizenship-na"));
        choose("#word-citizenship-na", "Namibia");
        says("People: 3 new");
        choose("#word-present-chiedere-alla-collega", "She came");
        assertEquals("She came", label("#word-present-chiedere-alla-collega"));
        fire("Import 9 rows");
        assertEquals(List.of("MA", "NA", "NG"), all("select citizenship from participant order by citizenship"));
        assertEquals(List.of("6"), all("select count(*) from attendance"), "five marks are clear, and one was decided");
        assertEquals(List.of("0"), all("select count(*) from import_refused where cells like '%cucina%'"));
    }

    private void register(String text) throws IOException {
        register(text, "");
    }

    private void register(String text, String before) throws IOException {
        Files.writeString(folder.resolve("register.csv"), text);
        if (!before.isEmpty()) {
            fire(before);
        }
        fire("Choose files …");
    }

    private void says(String words) {
        assertTrue(house.words().stream().anyMatch(shown -> shown.contains(words)),
                () -> words + " is not in " + house.words());
    }

    private String label(String list) {
        return ask(list, one -> one.getConverter().toString(one.getValue()));
    }

    private void choose(String list, String words) {
        ScreenHouse.onScreen(() -> {
            var box = robot.lookup(list).<ComboBox<Object>>query();
            box.setValue(
                    box.getItems().stream().filter(one -> box.getConverter().toString(one).equals(words)).findFirst()
                            .orElseThrow(() -> new AssertionError(words + " is not in "
                                    + box.getItems().stream().map(box.getConverter()::toString).toList())));
            return true;
        });
        house.settle();
    }

    private void onScreen(String list, Consumer<ComboBox<Object>> does) {
        ScreenHouse.onScreen(() -> {
            does.accept(robot.lookup(list).<ComboBox<Object>>query());
            return true;
        });
        house.settle();
    }

    private <T> T ask(String list, Function<ComboBox<Object>, T> asks) {
        return ScreenHouse.onScreen(() -> asks.apply(robot.lookup(list).<ComboBox<Object>>query()));
    }

    private void write(String field, String words) {
        ScreenHouse.onScreen(() -> {
            robot.lookup(field).queryTextInputControl().setText(words);
            return true;
        });
    }

    private void fire(String button) {
        ScreenHouse.onScreen(() -> {
            robot.lookup(button).queryButton().fire();
            return true;
        });
        house.settle();
    }

    private List<String> all(String sql) {
        return house.inHouse(open -> open.vault().read(tx -> tx.handle().createQuery(sql).mapTo(String.class).list()));
    }
}
