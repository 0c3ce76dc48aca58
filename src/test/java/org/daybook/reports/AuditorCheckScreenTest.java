package org.daybook.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Pane;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.daybook.base.Quarter;
import org.daybook.staff.NewMember;
import org.daybook.staff.Preset;
import org.daybook.testing.ScreenHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class AuditorCheckScreenTest {
    private static final Quarter THIRD = new Quarter(2026, 3);

    @TempDir
    Path folder = Path.of("");

    @RegisterExtension
    final ScreenHouse house = ScreenHouse.at(new QuarterReport(Optional.empty())).rooms(ReportsFeature.class)
            .folders((_, _) -> Optional.of(folder));

    /// From the report to the figures, which are removed, to the protocol, which has none.
    @Test
    void exactFiguresGoWithTheScreenAndTheProtocolHasNone() throws IOException {
        house.inHouse(open -> {
            InventedSite.fill(open, house.clock(), 60);
            open.team().add(new NewMember("lu", "LU", Preset.COORDINATOR.roles()),
                    "seven otters under bridges".toCharArray());
            open.reports().freeze(THIRD);
            return true;
        });
        house.go(new QuarterReport(Optional.of(THIRD)));
        fire("#to-check");
        assertEquals(new AuditorCheckPlace(THIRD), house.here());
        show();
        var exact = exactFigures();
        assertTrue(exact.stream().filter(number -> !number.isEmpty()).count() > 20, exact.toString());
        var shown = (Pane) find("#lines");
        house.go(new QuarterReport(Optional.of(THIRD)));
        assertEquals(List.of(), ScreenHouse.onScreen(shown::getChildren), "nothing remembers them");
        house.go(new AuditorCheckPlace(THIRD));
        assertEquals(List.of(), exactFigures(), "whoever comes back sees none");
        show();
        ScreenHouse.onScreen(() -> {
            all(".check-box").map(CheckBox.class::cast).limit(2).forEach(tick -> tick.setSelected(true));
            return true;
        });
        fire("#finish-check");
        assertTrue(house.words().contains("Type how many records the auditor compared, from 1 to 9999."),
                house.words().toString());
        type("#sample", "17");
        fire("#finish-check");
        assertEquals(List.of(), exactFigures());
        assertTrue(house.words().contains("The check is recorded. You can print its protocol; it has no figures."),
                house.words().toString());
        fire(".print-protocol");
        fireInDialogs("print-save");
        fireInDialogs("dialog-verb");
        var text = printed();
        for (var words : List.of("Protocol of a check", "Report: PA01, Quarter 3, 2026", "A. Blom, Court of Auditors",
                "For the site: MR", "Also present: LU", "Records on paper that were compared: 17",
                "People who took part")) {
            assertTrue(text.contains(words), () -> words + " in " + text);
        }
        var rest = text.replaceAll("\\b[0-9a-f]{16}\\b", "").replaceAll("PA01(-2026Q3\\.[a-z]+)?", "")
                .replace("SHA-256", "")
                .replace("Quarter 3, 2026", "").replace("25 November 2026", "").replace("compared: 17", "");
        assertFalse(rest.chars().anyMatch(Character::isDigit), rest);
    }

    private void show() {
        type("#auditor", "A. Blom, Court of Auditors");
        ScreenHouse.onScreen(() -> {
            ((ComboBox<?>) find("#present")).getSelectionModel().selectFirst();
            return true;
        });
        fire("#show-exact");
        fireInDialogs("dialog-verb");
    }

    private List<String> exactFigures() {
        return ScreenHouse.onScreen(() -> all("#lines .check-exact").map(node -> ((Label) node)
                .getText()).toList());
    }

    private String printed() throws IOException {
        try (var files = Files.list(folder);
                var document = Loader.loadPDF(files.filter(file -> file.toString().endsWith(".pdf")).findFirst()
                        .orElseThrow().toFile())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private void type(String what, String words) {
        ScreenHouse.onScreen(() -> {
            ((TextInputControl) find(what)).setText(words);
            return true;
        });
    }

    private void fire(String what) {
        ScreenHouse.onScreen(() -> {
            ((ButtonBase) find(what)).fire();
            return true;
        });
        settle();
    }

    private void fireInDialogs(String id) {
        ScreenHouse.onScreen(() -> {
            ((ButtonBase) house.ui().dialogs().root().lookup("#" + id)).fire();
            return true;
        });
        settle();
    }

    private void settle() {
        house.settle();
        house.settle();
        house.settle();
    }

    private Stream<Node> all(String what) {
        return house.stage().getScene().getRoot().lookupAll(what).stream();
    }

    private Node find(String what) {
        return house.stage().getScene().lookup(what);
    }
}
