package org.daybook.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Polyline;
import javafx.stage.Stage;
import org.daybook.testing.ScreenHouse;
import org.daybook.testing.Sources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.ApplicationExtension;

/// A chart has the height that it needs, in any window: the page scrolls instead. Higher values are higher, and no label covers
/// another.
@ExtendWith(ApplicationExtension.class)
class ChartsTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 24);
    private static final TimeSpan SPAN = new TimeSpan(FIRST, LocalDate.of(2026, 11, 26));

    @ParameterizedTest
    @CsvSource({"1366, 640, 100", "1920, 1080, 100", "1366, 640, 200", "800, 300, 200"})
    void aLowWindowLeavesThemTheirHeight(int width, int height, int zoom) {
        var chart = onScreen(TimeChart::new);
        var dots = onScreen(() -> IntStream.range(0, 9).mapToObj(ChartsTest::dots).toList());
        show(page(chart, dots), width, height, zoom);
        double letter = 14.0 * zoom / 100;
        assertTrue(chart.getHeight() >= 160.0 / 14 * letter, chart.getHeight() + " high");
        dots.forEach(line -> assertTrue(line.getHeight() >= 44.0 / 14 * letter, line.getHeight() + " high"));
        var curve = (Polyline) chart.lookup(".time-curve");
        assertTrue(curve.getPoints().get(3) < curve.getPoints().get(1), "60 lies above 32");
        assertTrue(shown(chart, "32") && shown(chart, "12"), "the first and the last are always said");
        assertTrue(middle(chart, "100").getMinY() < middle(chart, "0").getMinY(), "0 is at the bottom");
        assertEquals(List.of(), crossing(labels(chart)));
        dots.forEach(line -> assertEquals(List.of(), crossing(labels(line))));
    }

    @Test
    void whoeverDoesNotSeeTheDotsHearsEachDay() {
        assertEquals("Italian, group 1, 12 times, 24 March came, 3 May missed", onScreen(
                () -> new TimeDots(SPAN, days(), "Italian, group 1", "12 times", 1).getAccessibleText()));
    }

    @Test
    void theSameNumbersStandInATableThatIsShownByAButton() {
        var table = onScreen(() -> new ChartTable(new Texts(Locale.ENGLISH), "Visits",
                List.of(new ChartTable.Row("24 March 2026", "Italian  ·  came"),
                        new ChartTable.Row("3 May 2026", "Italian  ·  missed"))));
        assertEquals(List.of("Show as table"), onScreen(() -> ScreenHouse.seen(table).toList()));
        assertEquals("Show as table, Visits", press(table));
        assertEquals(List.of("Hide table", "24 March 2026", "Italian  ·  came", "3 May 2026", "Italian  ·  missed"),
                onScreen(() -> ScreenHouse.seen(table).toList()));
        press(table);
        assertEquals(List.of("Show as table"), onScreen(() -> ScreenHouse.seen(table).toList()));
    }

    /// @return as a screen reader announced it before
    private static String press(ChartTable table) {
        return onScreen(() -> {
            var button = (Hyperlink) table.getChildren().getFirst();
            var spoken = button.getAccessibleText();
            button.fire();
            return spoken;
        });
    }

    @Test
    void everyScreenWithAChartHasItsTable() {
        var charts = Sources.of("java", ".java").stream()
                .filter(file -> !file.getFileName().toString().startsWith("Time")).map(Sources::text)
                .filter(source -> source.contains("new TimeDots(") || source.contains("new TimeChart("))
                .toList();
        assertEquals(2, charts.size());
        charts.forEach(source -> assertEquals(source.contains("new TimeDots(") && source.contains("new TimeChart(")
                ? 2
                : 1, source.split("new ChartTable\\(", -1).length - 1, source));
    }

    private static List<TimeDots.Day> days() {
        return List.of(new TimeDots.Day(FIRST, true, "24 March came"),
                new TimeDots.Day(FIRST.plusDays(40), false, "3 May missed"));
    }

    private static ScrollPane page(TimeChart chart, List<TimeDots> dots) {
        return onScreen(() -> {
            chart.show(SPAN, new TimeChart.Ends(0, 100), values(),
                    first -> first.getMonth().getDisplayName(java.time.format.TextStyle.FULL, Locale.ITALIAN));
            var rows = new VBox();
            rows.getChildren().addAll(dots);
            var page = new ScrollPane(new VBox(new VBox(chart), rows));
            page.setFitToWidth(true);
            page.setFitToHeight(true);
            return page;
        });
    }

    /// Three within a few days, and one that is alone.
    private static List<TimeChart.Value> values() {
        return Stream.of(32, 60, 56, 59, 12).map(new Days()::next).toList();
    }

    private static final class Days {
        private int day;

        TimeChart.Value next(int value) {
            return new TimeChart.Value(FIRST.plusDays(day++ == 0 ? 0 : 120 + 2L * day), value, String.valueOf(value));
        }
    }

    private static TimeDots dots(int row) {
        return new TimeDots(SPAN, days(),
                row == 0
                        ? "دورة اللغة الإيطالية للمبتدئات"
                        : "Italian for everybody who wants to learn it, "
                                + "group " + row,
                "12 times", 1);
    }

    private static void show(ScrollPane page, int width, int height, int zoom) {
        onScreen(() -> {
            var look = new Appearance();
            look.zoomProperty().set(zoom);
            var stage = new Stage();
            stage.setScene(new Scene(page, width, height));
            page.getStylesheets().add("/css/outcomes.css");
            look.dress(stage.getScene());
            stage.show();
            // A height that depends on wrapped words is known after the second pass.
            page.applyCss();
            page.layout();
            page.layout();
            return stage;
        });
    }

    private static Bounds middle(Node chart, String text) {
        return labels(chart).stream().filter(label -> label.getText().equals(text)).findFirst().orElseThrow()
                .getBoundsInParent();
    }

    private static boolean shown(Node chart, String text) {
        return labels(chart).stream().anyMatch(label -> label.getText().equals(text));
    }

    private static List<Label> labels(Node node) {
        return switch (node) {
            case Label label -> label.isVisible() && !label.getText().isEmpty() ? List.of(label) : List.of();
            case Parent parent -> parent.getChildrenUnmodifiable().stream().flatMap(child -> labels(child).stream())
                    .toList();
            default -> List.of();
        };
    }

    private static List<String> crossing(List<Label> labels) {
        var found = new ArrayList<String>();
        for (int i = 0; i < labels.size(); i++) {
            for (int j = i + 1; j < labels.size(); j++) {
                if (bounds(labels.get(i)).intersects(bounds(labels.get(j)))) {
                    found.add(labels.get(i).getText() + " / " + labels.get(j).getText());
                }
            }
        }
        return found;
    }

    /// Slightly smaller than it is: labels may touch.
    private static Bounds bounds(Label label) {
        var there = label.localToScene(label.getLayoutBounds());
        return new javafx.geometry.BoundingBox(there.getMinX() + 1, there.getMinY() + 1, there.getWidth() - 2,
                there.getHeight() - 2);
    }

    private static <T> T onScreen(java.util.function.Supplier<T> work) {
        return ScreenHouse.onScreen(work);
    }
}
