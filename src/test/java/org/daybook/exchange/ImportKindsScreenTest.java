package org.daybook.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import org.daybook.testing.Hand;
import org.daybook.testing.ScreenHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// A manager imports a sheet with members, their paths and their consents.
class ImportKindsScreenTest {
    @TempDir
    private static Path folder;

    @RegisterExtension
    final ScreenHouse house = ScreenHouse.at(new ImportPlace())
            .files((_, _) -> Optional.of(folder.resolve("register.csv"))).rooms(ExchangeFeature.class);
    private final Hand robot = new Hand();

    /// Every column of a sheet shows what it is read as, whichever kind it belongs to.
    @Test
    void theColumnsOfEveryKindAreShownAndMapped() throws IOException {
        register("""
                Card;Name;Born;Path;Started;Consent statistics;Where from
                1;Olena;1990;practical skills;13/4/2024;yes;Ukraine
                2;Fatima;1991;civic inclusion;15/6/2024;no;Morocco
                """);
        assertEquals("Path", label("#column-3"));
        assertEquals("Start", label("#column-4"));
        assertTrue(label("#column-5").contains("Answer"), () -> label("#column-5"));
        choose("#column-6", "Citizenship");
        assertEquals("Path", label("#column-3"), "the other kinds stay");
        fire("Check rows");
        says("People: 2 new");
        says("Enrolments: 2 new");
        choose("#column-3", "Do not import");
        assertEquals("Start", label("#column-4"), "the other columns stay");
        says("Path (Enrolments): the same in every row");
        choose("#column-3", "Path");
        fire("Check rows");
        write("#consent-day-0", "10/2/2025");
        fire("#consent-day-use-0");
        fire("Import 6 rows");
        assertEquals(List.of("MA", "UA"), all("select citizenship from participant order by 1"));
        assertEquals(List.of("2", "2"), all(
                "select count(*) from enrolment union all select count(*) from consent_event where on_day = '2025-02-10'"));
    }

    /// Another first kind leaves the others alone; each of them can be left out, and added again.
    @Test
    void aKindIsLeftOutAndAddedWithoutTheOthers() throws IOException {
        register("""
                Card;Name;Born;Path;Started
                1;Olena;1990;practical skills;13/4/2024
                2;Fatima;1991;civic inclusion;15/6/2024
                """);
        tick("#also-enrolments", false);
        assertEquals("Do not import", label("#column-3"));
        fire("Check rows");
        assertFalse(house.words().contains("Enrolments: 2 new, 0 already here"));
        onScreen("#addKind", (ComboBox<Object> list) -> list.setValue(SheetKind.ENROLMENTS));
        assertEquals("Path", label("#column-3"));
        fire("Check rows");
        says("People: 2 new");
        says("Enrolments: 2 new");
        onScreen("#kinds", (ComboBox<Object> list) -> list.setValue(Optional.of(SheetKind.CHILDREN)));
        assertEquals("Path", label("#column-3"), "the other kind stays");
    }

    /// A column that holds the only name of a person is not shown, whatever else it is read as.
    @Test
    void aNameByWhichSheIsKnownIsNotShown() throws IOException {
        register("""
                Name;Date;Activity
                Olena;13/4/2024;Sewing
                Fatima;15/6/2024;Sewing
                """);
        assertFalse(house.words().stream().anyMatch(words -> words.contains("Olena")), "a name is on the screen");
    }

    private void register(String text) throws IOException {
        Files.writeString(folder.resolve("register.csv"), text);
        fire("Choose files …");
    }

    private void says(String words) {
        assertTrue(house.words().stream().anyMatch(shown -> shown.contains(words)),
                () -> words + " is not in " + house.words());
    }

    private String label(String list) {
        return ScreenHouse.onScreen(() -> {
            var one = robot.lookup(list).<ComboBox<Object>>query();
            return one.getConverter().toString(one.getValue());
        });
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

    private void tick(String box, boolean on) {
        ScreenHouse.onScreen(() -> {
            robot.lookup(box).<CheckBox>query().setSelected(on);
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
