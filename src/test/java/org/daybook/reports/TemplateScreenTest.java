package org.daybook.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import org.daybook.base.Quarter;
import org.daybook.staff.Permission;
import org.daybook.testing.ScreenHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class TemplateScreenTest {
    private static final Quarter THIRD = new Quarter(2026, 3);

    @TempDir
    Path folder = Path.of("");

    private Path file = Path.of("");

    @RegisterExtension
    final ScreenHouse house = ScreenHouse.at(new QuarterReport(Optional.empty())).rooms(ReportsFeature.class)
            .files((_, _) -> Optional.of(file)).folders((_, _) -> Optional.of(folder));

    @Test
    void aTemplateIsChosenOnTheReportAndExportedOnceItIsFinal() {
        house.inHouse(open -> InventedSite.fill(open, house.clock(), 60));
        house.go(new QuarterReport(Optional.of(THIRD)));
        fire("#to-template");
        assertEquals(new TemplatePlace(THIRD), house.here());
        says("You can export it once the report is final.");
        assertFalse(shown("#export"));
        choose("amif");
        says("O.2.3 Participants supported");
        says("not possible here");
        says("8 of 11 lines are figures that the report has. The others are not possible here.");
        house.inHouse(open -> {
            open.reports().freeze(THIRD);
            return true;
        });
        fire("#to-report");
        fire("#to-template");
        choose("amif");
        fire("#export");
        says("Exported: PA01-2026Q3-amif.xlsx, PA01-2026Q3-amif.pdf, PA01-2026Q3-amif.ods, PA01-2026Q3-amif.csv");
        assertTrue(Files.exists(folder.resolve("PA01-2026Q3-amif.pdf")));
        fire("#export");
        says("Replace the files of this template?");
    }

    /// A file of the site is parsed strictly, kept, and offered from then on.
    @Test
    void theSiteAddsATemplateOfItsOwn() throws IOException {
        house.go(new TemplatePlace(THIRD));
        file = Files.writeString(folder.resolve("city.csv"),
                "words,table,category\nThe city,title,\nShoes,shoe,size\n");
        fire("#add");
        says("The template asks for a figure that the report does not know. Correct the line.");
        file = Files.writeString(folder.resolve("amif.csv"),
                "words,table,category\nThe city,title,\nWomen,total,people\n");
        fire("#add");
        says("The program has a template with this name. Give the file another name.");
        file = Files.writeString(folder.resolve("city.csv"),
                "words,table,category\nThe city,title,\nWomen who came,total,people\n");
        assertFalse(shown("#delete"));
        fire("#add");
        says("Added: The city");
        says("Women who came");
        assertTrue(shown("#delete"));
        house.reopen();
        house.go(new TemplatePlace(THIRD));
        choose("city");
        says("Women who came");
        fire("#delete");
        says("Delete this template?");
        fire("#dialog-verb");
        says("Deleted: The city");
        says("People who took part");
    }

    /// From the catalogue of an earlier version: it is not offered, but does not disappear silently.
    @Test
    void aTemplateThatCannotBeReadAnyMoreIsNamed() throws IOException {
        keep("city", "Shoes,shoe,size");
        house.go(new TemplatePlace(THIRD));
        says("These templates ask for a figure that the report does not have any more: city. Correct the file and add it again.");
        file = Files.writeString(folder.resolve("city.csv"),
                "words,table,category\nThe city,title,\nWomen who came,total,people\n");
        fire("#add");
        says("Added: The city");
        assertFalse(house.words().stream().anyMatch(words -> words.contains("any more")));
    }

    /// The last of fifty can be corrected like the first.
    @Test
    void aTemplateIsReplacedWhereThereAreAsManyAsThereMayBe() throws IOException {
        for (int number = 1; number <= 50; number++) {
            keep("city-" + number, "Women,total,people");
        }
        house.go(new TemplatePlace(THIRD));
        file = Files.writeString(folder.resolve("city-50.csv"),
                "words,table,category\nThe new city,title,\nWomen who came,total,people\n");
        fire("#add");
        says("Added: The new city");
        file = Files.copy(file, folder.resolve("city-51.csv"));
        fire("#add");
        says("There are too many templates. Delete one that nobody needs.");
    }

    private void keep(String code, String line) {
        house.inHouse(open -> {
            open.gate().act(Permission.KEEP_REPORT_TEMPLATE, work -> new TemplateStore().put(work, code,
                    ("words,table,category\nThe city,title,\n" + line + "\n").getBytes(StandardCharsets.UTF_8)));
            return true;
        });
    }

    @SuppressWarnings("unchecked") // the FXML says so
    private void choose(String code) {
        ScreenHouse.onScreen(() -> {
            var chooser = (ComboBox<TemplatePage.Choice>) find("#chooser");
            chooser.setValue(chooser.getItems().stream().filter(one -> one.template().code().equals(code)).findFirst()
                    .orElseThrow());
            return true;
        });
        house.settle();
    }

    private void says(String words) {
        assertTrue(house.words().contains(words), house.words().toString());
    }

    private boolean shown(String what) {
        return ScreenHouse.onScreen(() -> find(what).isVisible());
    }

    private void fire(String what) {
        ScreenHouse.onScreen(() -> {
            ((ButtonBase) find(what)).fire();
            return true;
        });
        house.settle();
        house.settle();
        house.settle();
    }

    private Node find(String what) {
        return house.stage().getScene().lookup(what);
    }
}
