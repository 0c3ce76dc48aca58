package org.daybook.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.KeyCode;
import org.daybook.base.Quarter;
import org.daybook.testing.Hand;
import org.daybook.testing.ScreenHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class QuarterReportScreenTest {
    @TempDir
    Path folder = Path.of("");

    @RegisterExtension
    final ScreenHouse house = ScreenHouse.at(new QuarterReport(Optional.empty())).rooms(ReportsFeature.class)
            .folders((_, _) -> Optional.of(folder));

    /// By keyboard alone: a past quarter is exported only once frozen, and no stray key freezes anything.
    @Test
    void theCoordinatorFreezesAndExportsWhatSheSees() {
        house.inHouse(open -> InventedSite.fill(open, house.clock(), 60));
        house.go(new QuarterReport(Optional.of(new Quarter(2026, 3))));
        assertTrue(house.words().contains("Quarter 3, 2026"), house.words().toString());
        assertTrue(house.words().contains("exact totals"));
        assertTrue(focused().startsWith("Finalise"), "the keyboard is where one goes on: " + focused());
        press(KeyCode.SPACE);
        assertTrue(house.words().contains("Finalise quarter 3 of 2026?"), house.words().toString());
        assertTrue(sentence().startsWith("One session still has an empty register. "), sentence());
        assertTrue(sentence().endsWith("The earlier open quarter of this year is finalised too."));
        assertEquals("Cancel", focused());
        press(KeyCode.ENTER);
        assertTrue(house.words().contains("Before you finalise it"), house.words().toString());
        press(KeyCode.CONTROL, KeyCode.E);
        press(KeyCode.TAB);
        assertEquals("Finalise", focused());
        press(KeyCode.SPACE);
        assertTrue(house.words().contains("Finalised on 25 November 2026 by MR. These numbers stay the same."),
                house.words().toString());
        assertTrue(house.words().contains("Quarter 3 of 2026 is final. You can export it now."));
        assertEquals("Export …", focused());
        press(KeyCode.SPACE);
        assertTrue(
                house.words().contains("Exported: PA01-2026Q3.xlsx, PA01-2026Q3.pdf, PA01-2026Q3.ods, PA01-2026Q3.csv"),
                house.words().toString());
        assertTrue(Files.exists(folder.resolve("PA01-2026Q3.xlsx")));
        press(KeyCode.CONTROL, KeyCode.E);
        assertTrue(house.words().contains("Replace the files of this quarter?"), house.words().toString());
    }

    /// From the count to the session and back to the list.
    @Test
    void whatIsMissingIsOneClickAway() {
        house.inHouse(open -> InventedSite.fill(open, house.clock(), 12));
        var third = new Quarter(2026, 3);
        house.go(new QuarterReport(Optional.of(third)));
        assertTrue(house.words().contains("Show the 1"), house.words().toString());
        fire("#show-empty-registers");
        assertEquals(new OpenPointPlace(third, OpenPoint.EMPTY_REGISTERS), house.here());
        assertTrue(
                house.words().containsAll(List.of("Sessions with an empty register", "Quarter 3, 2026", "Italian A1")),
                house.words().toString());
        fire("#to-report");
        assertEquals(new QuarterReport(Optional.of(third)), house.here());
        fire("#recognised");
        assertTrue(house.words().contains("A former partner knows that she came in August. He reads this report."),
                house.words().toString());
    }

    private void fire(String what) {
        ScreenHouse.onScreen(() -> {
            ((ButtonBase) house.stage().getScene().lookup(what)).fire();
            return true;
        });
        house.settle();
        house.settle();
    }

    @Test
    void aSiteOfAFewIsToldKindly() {
        house.inHouse(open -> InventedSite.fill(open, house.clock(), 6));
        house.go(new QuarterReport(Optional.of(new Quarter(2026, 3))));
        assertTrue(house.words().contains("fewer than 10"), house.words().toString());
        assertFalse(house.words().contains("exact totals"));
    }

    @Test
    void withoutAQuarterTheNewestThatIsOverIsShown() {
        house.inHouse(open -> InventedSite.fill(open, house.clock(), 12));
        house.go(new QuarterReport(Optional.empty()));
        assertEquals("Quarter 3, 2026", house.words().stream().filter(word -> word.startsWith("Quarter ")).findFirst()
                .orElse(""));
    }

    @Test
    void noSectionOfTheFiguresIsOutOfReachInANarrowWindow() {
        house.inHouse(open -> InventedSite.fill(open, house.clock(), 12));
        house.go(new QuarterReport(Optional.of(new Quarter(2026, 3))));
        house.speak(Locale.ITALIAN);
        house.size(700, 700);
        assertEquals(List.of(), ScreenHouse.onScreen(() -> {
            var card = house.stage().getScene().lookup(".report-figures");
            var room = card.localToScene(card.getLayoutBounds());
            return card.lookupAll(".segments > .toggle-button").stream()
                    .filter(one -> one.localToScene(one.getLayoutBounds()).getMaxX() > room.getMaxX()).toList();
        }));
    }

    /// In the words of the files, one click away from the numbers.
    @Test
    void everyFigureSaysWhatItMeans() {
        house.inHouse(open -> InventedSite.fill(open, house.clock(), 6));
        house.go(new QuarterReport(Optional.of(new Quarter(2026, 3))));
        ScreenHouse.onScreen(() -> {
            ((Hyperlink) house.stage().getScene().lookup("#meanings")).fire();
            return true;
        });
        house.settle();
        assertEquals(new FigureMeanings(), house.here());
        var words = house.words();
        Meaning.all(Invented.ENGLISH).forEach(definition -> {
            assertTrue(words.contains(definition.figure()), definition.figure());
            definition.parts().forEach(part -> assertTrue(words.contains(part.words()), part.words()));
        });
    }

    private void press(KeyCode... keys) {
        new Hand().targetWindow(house.stage()).push(keys);
        house.settle();
        house.settle();
    }

    private String focused() {
        return ScreenHouse.onScreen(() -> house.stage().getScene().getFocusOwner() instanceof Button button
                ? button.getText()
                : "");
    }

    private String sentence() {
        return house.words().stream().filter(word -> word.contains("Nobody can change them any more")).findFirst()
                .orElse("");
    }
}
