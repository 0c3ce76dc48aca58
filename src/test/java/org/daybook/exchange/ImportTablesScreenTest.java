package org.daybook.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.daybook.testing.Hand;
import org.daybook.testing.ScreenHouse;
import org.daybook.ui.FileChoice;
import org.daybook.vault.SignInSecret;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// A manager imports several files, several sheets and several tables of a sheet at once.
class ImportTablesScreenTest {
    @TempDir
    private static Path folder;

    private static List<Path> chosen = List.of();

    @RegisterExtension
    final ScreenHouse house = ScreenHouse.at(new ImportPlace()).files(new FileChoice() {
        @Override
        public Optional<Path> choose(Window window, String title) {
            return chosen.stream().findFirst();
        }

        @Override
        public List<Path> chooseSeveral(Window window, String title) {
            return chosen;
        }
    }).rooms(ExchangeFeature.class);

    private final Hand robot = new Hand();

    private static Path workbook(String name, Sheet... sheets) throws IOException {
        var file = folder.resolve(name);
        try (var out = new WorkbookOut(Files.newOutputStream(file))) {
            for (var sheet : sheets) {
                out.sheet(sheet.name(), false);
                for (var row : sheet.rows()) {
                    out.row(row.number(), row.cells());
                }
                out.end(Set.of());
            }
        }
        return file;
    }

    /// The shown sheet stays, and the last one is removed with its file.
    @Test
    void filesAreTakenOutAgainWhicheverSheetIsShown() throws IOException {
        choose(workbook("a.xlsx", Sheet.of("Foglio1", "N. tessera|Nome|Data di nascita", "S1|Ana|15/4/1990")),
                workbook("b.xlsx", Sheet.of("Foglio1", "N. tessera|Nome|Data di nascita", "S2|Bea|16/6/1991")),
                workbook("c.xlsx", Sheet.of("Foglio1", "Azienda|Settore|Città", "Hotel Mare|turismo|Pisa")));
        assertEquals(List.of("a.xlsx · Foglio1 (2 rows)", "b.xlsx · Foglio1 (2 rows)", "c.xlsx · Foglio1 (2 rows)"),
                sheets());
        show(2);
        remove(0);
        says("Hotel Mare");
        says("c.xlsx · Foglio1 (2 rows)");
        remove(1);
        says("16/6/1991");
        remove(0);
        choose(workbook("d.xlsx", Sheet.of("Uno", "Azienda|Settore|Città", "Bar Blu|turismo|Pisa")));
        says("Uno (2 rows)");
        says("Bar Blu");
        fire("Check rows");
        fire("Import 1 row");
        assertEquals(List.of("Bar Blu"), all("select name from company"));
    }

    /// After the last sheet of one file, the first sheet of the next is shown.
    @Test
    void theNextFileIsShownFromItsFirstSheet() throws IOException {
        choose(workbook("a.xlsx", Sheet.of("Donne", "N. tessera|Nome|Data di nascita", "S1|Ana|15/4/1990"),
                Sheet.of("Aziende", "Azienda|Settore|Città", "Hotel Mare|turismo|Pisa")));
        show(1);
        fire("Check rows");
        fire("Import 2 rows");
        fire("Import more files");
        choose(workbook("b.xlsx", Sheet.of("Altre donne", "N. tessera|Nome|Data di nascita", "S2|Bea|16/6/1991"),
                Sheet.of("Altre aziende", "Azienda|Settore|Città", "Bar Blu|turismo|Pisa")));
        says("Altre donne (2 rows)");
        says("16/6/1991");
    }

    /// Two files have sheets of one name, and one row of each is not imported.
    @Test
    void sheetsOfOneNameAreCalledByTheirFiles() throws IOException {
        var headings = "N. tessera|Nome|Data di nascita|Cittadinanza";
        choose(workbook("a.xlsx", Sheet.of("Foglio1", headings, "S1|Ana|3/4/1990|Romania", "S2|Bea|5/6/1991|Atlantis")),
                workbook("b.xlsx",
                        Sheet.of("Foglio1", headings, "S5|Dea|3/4/1990|Romania", "S6|Eva|5/6/1891|Romania")));
        fire("Check rows");
        for (var file : List.of("a.xlsx", "b.xlsx")) {
            says(file + " · Foglio1, Birth: what comes first in 03/04?");
            with("#habit-birth-day-first", ToggleButton::fire);
        }
        says("2 rows are not imported. The list says why.");
        says("b.xlsx · Foglio1");
        fire("Import 2 rows");
        says("a.xlsx · Foglio1, row 3");
        says("b.xlsx · Foglio1, row 3");
        fire("#correct-3");
        assertEquals(1, house.words().stream().filter("Country not known"::equals).count());
        assertTrue(house.words().stream().noneMatch("This date is not possible"::equals), "it is of the other file");
    }

    /// Text that is typed while the field still has the focus is applied before a shortcut continues.
    @Test
    void aKeyGoesOnWithWhatIsTyped() throws IOException {
        choose(workbook("a.xlsx", Sheet.of("Visite", "Nome|Data|Attività", "Ana|15/2/2026|Cucito")),
                workbook("b.xlsx", Sheet.of("Foglio1", "Città|Settore|Note", "Pisa|turismo|x", "Livorno|pulizie|y")));
        show(1);
        with("#kinds", (ComboBox<Object> list) -> list.setValue(Optional.of(SheetKind.COMPANIES)));
        with("#always-company", (TextField field) -> {
            field.requestFocus();
            field.setText("Hotel Mare");
        });
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        house.settle();
        says("Companies: 1 new");
        with("#always-company", (TextField field) -> {
            field.requestFocus();
            field.setText("Bar Blu");
        });
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        house.settle();
        assertEquals(List.of(), all("select name from company"));
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        house.settle();
        assertEquals(List.of("Bar Blu"), all("select distinct name from company"));
    }

    /// Rows of the second and the third table are corrected as what they are; the same file adds nothing, and all of it is
    /// removed again.
    @Test
    void aRowOfTheSecondTableIsCorrectedAsWhatItIs() throws IOException {
        var file = workbook("tre.xlsx", Sheet.of("Foglio1",
                "N. tessera|Nome|Data di nascita|Cittadinanza||Azienda|Settore|Città|Telefono||Servizio|Categoria|Città|Telefono",
                "S1|Ana|15/3/1990|Romania||Hotel Mare|turismo|Pisa|050 112233||Sportello|legale|Pisa|050 332211",
                "S2|Bea|25/3/1991|Nigeria|||pulizie|Livorno|0586 112233||Medico|magia|Livorno|0586 332211"));
        choose(file);
        assertEquals(List.of("Foglio1 (3 rows)", "Foglio1 [2] (3 rows)", "Foglio1 [3] (3 rows)"), sheets());
        show(2);
        with("#kinds", (ComboBox<Object> list) -> list.setValue(Optional.empty()));
        with("#kinds", (ComboBox<Object> list) -> list.setValue(Optional.of(SheetKind.SERVICES)));
        fire("Check rows");
        says("People: 2 new");
        says("Foglio1 [2]");
        fire("Import 4 rows");
        says("Foglio1 [2], row 3");
        says("Foglio1 [3], row 3");
        with((Button one) -> one.getText().equals("Correct"), Button::fire);
        with("#mend-company", (TextField field) -> field.setText("Lavanderia Blu"));
        fire("Import this row");
        says("1 row imported, 0 already here");
        assertEquals(List.of("Hotel Mare|Pisa", "Lavanderia Blu|Livorno"),
                all("select name || '|' || town from company order by name"));
        fire("Import more files");
        choose(file);
        fire("Check rows");
        says("People: 0 new, 2 already here");
        says("Companies: 0 new, 1 already here");
        assertTrue(ScreenHouse.onScreen(() -> !robot.lookup("#run").queryButton().isVisible()));
    }

    /// A text, two workbooks and an encrypted export, and the mapping saved from them for the next.
    @Test
    void filesOfEachKindComeTogetherAndAreKeptAsAMapping() throws IOException {
        var text = Files.writeString(folder.resolve("servizi.csv"),
                "Servizio;Categoria;Città;Telefono\nSportello;legale;Pisa;050 332211\n");
        var tables = Files.write(folder.resolve("donne.ods"), MadeFiles.zip(MadeFiles.ods(
                "<table:table table:name=\"Foglio1\">"
                        + row("N. tessera", "Nome", "Data di nascita", "", "Azienda", "Settore", "Città")
                        + row("S1", "Ana", "15/3/1990", "", "Hotel Mare", "turismo", "Pisa")
                        + row("S2", "Bea", "25/3/1991", "", "Bar Blu", "turismo", "Pisa") + "</table:table>")));
        var other = workbook("altre.xlsx", Sheet.of("Foglio1", "Azienda|Settore|Città", "Bar Rosso|turismo|Pisa"));
        var opened = workbook("sealed.xlsx", Sheet.of("Foglio1", "Azienda|Settore|Città", "Bar Verde|turismo|Pisa"));
        var sealed = folder.resolve("chiuso.daybook");
        house.inHouse(open -> {
            try (var out = Files.newOutputStream(sealed);
                    var secret = new SignInSecret("", "quattro parole a caso".toCharArray());
                    var inside = open.vault().sealedFiles().write(out, secret)) {
                Files.copy(opened, inside);
                return true;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        choose(text, tables, other, sealed, text);
        assertEquals(List.of("servizi.csv · servizi (2 rows)", "donne.ods · Foglio1 (3 rows)",
                "donne.ods · Foglio1 [2] (3 rows)", "altre.xlsx · Foglio1 (2 rows)"), sheets());
        show(3);
        with("#name", (TextField field) -> field.setText("Tutto"));
        fire("Save for the next file");
        says("“Tutto” is saved.");
        assertEquals("altre.xlsx · Foglio1 (2 rows)", value("#sheets"));
        with("#choices", (ComboBox<Object> list) -> list.setValue(list.getItems().getFirst()));
        with("#choices", (ComboBox<Object> list) -> list.setValue(list.getItems().get(1)));
        assertEquals("altre.xlsx · Foglio1 (2 rows)", value("#sheets"));
        assertEquals(Optional.of(SheetKind.COMPANIES), picked("#kinds"));
        remove(0);
        show(0);
        assertEquals(Optional.of(SheetKind.MEMBERS), picked("#kinds"));
        show(1);
        assertEquals(Optional.of(SheetKind.COMPANIES), picked("#kinds"));
        fire("Check rows");
        fire("Import 5 rows");
        assertEquals(List.of("Bar Blu", "Bar Rosso", "Hotel Mare"), all("select name from company order by name"));
        fire("Undo this import");
        assertEquals(List.of("0"), all("select count(*) from company"));
    }

    /// A shortcut continues from wherever the focus is among the rebuilt controls.
    @Test
    void aKeyGoesOnFromAColumnAndFromAnEmptyField() throws IOException {
        choose(workbook("a.xlsx", Sheet.of("Foglio1", "Città|Settore|Note", "Pisa|turismo|x")));
        with("#kinds", (ComboBox<Object> list) -> list.setValue(Optional.of(SheetKind.COMPANIES)));
        for (var focused : List.of("#always-company", "#column-2", "#always-company", "#column-1")) {
            with(focused, (Node node) -> node.requestFocus());
            robot.push(KeyCode.CONTROL, KeyCode.ENTER);
            house.settle();
            says("Something required is missing");
        }
    }

    /// Files are dropped while somebody types.
    @Test
    void whatIsTypedStaysWhereMoreFilesCome() throws IOException {
        choose(workbook("a.xlsx", Sheet.of("Foglio1", "Città|Settore|Note", "Pisa|turismo|x")));
        with("#kinds", (ComboBox<Object> list) -> list.setValue(Optional.of(SheetKind.COMPANIES)));
        with("#always-company", (TextField field) -> {
            field.requestFocus();
            field.setText("Hotel Mare");
        });
        choose(workbook("b.xlsx", Sheet.of("Foglio1", "Azienda|Settore|Città", "Bar Blu|turismo|Pisa")));
        fire("Check rows");
        says("Companies: 2 new");
    }

    /// A sheet that is left out while its rows are checked is not imported.
    @Test
    void whatIsChangedWhileRowsAreCheckedIsCheckedAgain() throws IOException {
        choose(workbook("a.xlsx", Sheet.of("Foglio1", "Azienda|Settore|Città", "Hotel Mare|turismo|Pisa")));
        ScreenHouse.onScreen(() -> {
            robot.lookup("#checkRows").queryButton().fire();
            robot.lookup("#kinds").<ComboBox<Object>>query().setValue(Optional.empty());
            return true;
        });
        house.settle();
        assertTrue(ScreenHouse.onScreen(() -> !robot.lookup("#run").queryButton().isVisible()));
        says("This sheet is not imported.");
    }

    private static String row(String... cells) {
        return Stream.of(cells).map("<table:table-cell><text:p>%s</text:p></table:table-cell>"::formatted)
                .collect(Collectors.joining("", "<table:table-row>", "</table:table-row>"));
    }

    private Object picked(String list) {
        return ScreenHouse.onScreen(() -> robot.lookup(list).<ComboBox<Object>>query().getValue());
    }

    private String value(String list) {
        return picked(list).toString();
    }

    private <T extends Node> void with(Predicate<T> node, Consumer<T> does) {
        ScreenHouse.onScreen(() -> {
            does.accept(robot.lookup(node).<T>queryAll().stream().findFirst().orElseThrow());
            return true;
        });
        house.settle();
    }

    private void says(String words) {
        assertTrue(house.words().stream().anyMatch(shown -> shown.contains(words)),
                () -> words + " is not in " + house.words());
    }

    private void choose(Path... files) {
        chosen = List.of(files);
        fire("Choose files …");
    }

    private List<String> sheets() {
        return ScreenHouse.onScreen(() -> {
            var list = robot.lookup("#sheets").<ComboBox<Object>>query();
            return list.getItems().stream().map(list.getConverter()::toString).toList();
        });
    }

    private void show(int sheet) {
        with("#sheets", (ComboBox<Object> list) -> list.setValue(list.getItems().get(sheet)));
    }

    private void remove(int file) {
        ScreenHouse.onScreen(() -> {
            robot.lookup((Hyperlink one) -> one.getText().equals("Remove")).<Hyperlink>queryAll().stream().skip(file)
                    .findFirst().orElseThrow().fire();
            return true;
        });
        house.settle();
    }

    private <T extends Node> void with(String node, Consumer<T> does) {
        ScreenHouse.onScreen(() -> {
            does.accept(robot.lookup(node).<T>query());
            return true;
        });
        house.settle();
    }

    private void fire(String button) {
        with(button, Button::fire);
    }

    private List<String> all(String sql) {
        return house.inHouse(open -> open.vault().read(tx -> tx.handle().createQuery(sql).mapTo(String.class).list()));
    }
}
