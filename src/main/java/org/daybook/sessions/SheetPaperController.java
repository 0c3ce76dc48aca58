package org.daybook.sessions;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.daybook.participants.PersonRow;
import org.daybook.ui.Texts;
import org.daybook.ui.Ui;

/// A page of the printed list: day and time, the mark of the list, and for each row a number, a box and a card. It has no name,
/// no title and no place.
final class SheetPaperController {
    /// The number of rows that fit on an A4 page along with the heading.
    private static final int ROWS_ON_A_PAGE = 18;
    /// The rows for those who come with a card and are not on the list.
    private static final int EMPTY_ROWS = 4;

    private final Texts texts;

    @FXML
    private Label when;
    @FXML
    private Label mark;
    @FXML
    private VBox rows;
    @FXML
    private Label foot;

    SheetPaperController(Texts texts) {
        this.texts = texts;
    }

    /// Creates the pages of a list.
    static List<Region> make(Ui ui, AttendanceSheet sheet) {
        var list = sheet.printed();
        int pages = Math.max(1, (list.size() + EMPTY_ROWS + ROWS_ON_A_PAGE - 1) / ROWS_ON_A_PAGE);
        var made = new ArrayList<Region>();
        for (int page = 0; page < pages; page++) {
            var view = ui.views().load(SheetPaperController.class);
            ((SheetPaperController) view.controller()).show(sheet, page);
            made.add((Region) view.root());
        }
        return made;
    }

    private void show(AttendanceSheet sheet, int page) {
        var session = sheet.session();
        when.setText(texts.say("sessions.sheet-paper.when", texts.date(session.day()),
                texts.span(session.start(), session.end())));
        mark.setText(texts.say("sessions.sheet-paper.mark", sheet.mark().signs()));
        foot.setText(texts.say("sessions.sheet-paper.foot", sheet.mark().signs()));
        var list = sheet.printed();
        int first = page * ROWS_ON_A_PAGE;
        IntStream.range(first, Math.min(first + ROWS_ON_A_PAGE, list.size() + EMPTY_ROWS))
                .forEach(at -> rows.getChildren().add(at < list.size() ? row(at + 1, list.get(at)) : empty()));
    }

    private HBox row(int number, PersonRow her) {
        var card = new Label(her.card().toString());
        card.getStyleClass().add("paper-card");
        var line = new HBox(number(texts.number(number)), box(), card);
        line.getStyleClass().add("paper-line");
        return line;
    }

    private static HBox empty() {
        var rule = new Region();
        rule.getStyleClass().add("paper-rule");
        HBox.setHgrow(rule, Priority.ALWAYS);
        var line = new HBox(number(""), box(), rule);
        line.getStyleClass().add("paper-line");
        return line;
    }

    private static Label number(String text) {
        var number = new Label(text);
        number.getStyleClass().add("paper-number");
        return number;
    }

    private static Region box() {
        var box = new Region();
        box.getStyleClass().add("paper-box");
        return box;
    }
}
