package org.daybook.reports;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.daybook.disclosure.Published;
import org.daybook.ui.Chip;
import org.daybook.ui.KeyNumber;
import org.daybook.ui.Texts;

/// Shows the four numbers above the tables.
final class TotalsController {
    private final Texts texts;

    @FXML
    private HBox numbers;
    @FXML
    private Chip exact;

    TotalsController(Texts texts) {
        this.texts = texts;
    }

    /// Shows the totals of a report.
    void show(Published report) {
        var lines = ReportLines.of(report);
        numbers.getChildren().clear();
        for (var total : shown(lines)) {
            if (!numbers.getChildren().isEmpty()) {
                numbers.getChildren().add(divider());
            }
            numbers.getChildren().add(number(total, lines));
        }
        exact.setManaged(lines.getFirst().how() == CellStatus.EXACT);
        exact.setVisible(lines.getFirst().how() == CellStatus.EXACT);
    }

    private static List<Total> shown(List<ReportLine> lines) {
        return lines.getFirst().how() == CellStatus.FEWER_THAN_TEN
                ? List.of(Total.PEOPLE)
                : List.of(Total.PEOPLE, Total.SESSIONS, Total.VISITS, Total.HOURS);
    }

    private Node number(Total total, List<ReportLine> lines) {
        var line = lines.stream().filter(one -> one.at(ReportLine.TOTAL, total.code())).findFirst().orElseThrow();
        int count = line.number().orElse(0);
        var shown = switch (line.how()) {
            case EXACT -> texts.number(count);
            case ROUNDED -> texts.say("reports.totals.about", texts.number(count));
            case FEWER_THAN_TEN -> texts.say("reports.totals.fewer-than-ten");
            case NOT_GIVEN, TOGETHER -> "–";
        };
        return new KeyNumber(shown, words(total, count));
    }

    private String words(Total total, int count) {
        return switch (total) {
            case PEOPLE -> texts.say("reports.totals.people", count);
            case SESSIONS -> texts.say("reports.totals.sessions", count);
            case VISITS -> texts.say("reports.totals.visits", count);
            case HOURS -> texts.say("reports.totals.hours", count);
            default -> texts.of("reports", total);
        };
    }

    private static Region divider() {
        var divider = new Region();
        divider.getStyleClass().add("upright-divider");
        return divider;
    }
}
