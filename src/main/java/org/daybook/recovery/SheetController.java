package org.daybook.recovery;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.daybook.ui.LoadedView;
import org.daybook.ui.Texts;
import org.daybook.ui.Views;

/// One sheet on the screen and on paper, black on white. Nothing on it reveals what the place is.
final class SheetController {
    private final Texts texts;

    @FXML
    private Label day;
    @FXML
    private Label kit;
    @FXML
    private VBox lines;
    @FXML
    private Label how;
    @FXML
    private Label who;

    SheetController(Texts texts) {
        this.texts = texts;
    }

    /// Returns a sheet of a kit.
    ///
    /// @param sheet the index of the sheet, from 0
    static Region make(Views views, MadeKit made, int sheet) {
        LoadedView view = views.load(SheetController.class);
        ((SheetController) view.controller()).show(made, sheet);
        return (Region) view.root();
    }

    private void show(MadeKit made, int sheet) {
        day.setText(texts.date(made.day()));
        boolean whole = made.kind() == KitKind.WHOLE;
        kit.setText(whole
                ? texts.say("recovery.sheet.kit", made.number())
                : texts.say("recovery.sheet.kit-and-sheet", made.number(), sheet + 1, made.kind().sheets()));
        how.setText(texts.say(whole ? "recovery.sheet.how" : "recovery.sheet.how.split"));
        who.setText(texts.say(whole ? "recovery.sheet.who" : "recovery.sheet.who.split"));
        List<String> written = made.sheets().get(sheet);
        for (int line = 1; line <= written.size(); line++) {
            lines.getChildren().add(line(line, written.get(line - 1)));
        }
    }

    private static Region line(int number, String written) {
        var name = new Label(Integer.toString(number));
        name.getStyleClass().add("sheet-line-name");
        var row = new javafx.scene.layout.HBox(name);
        row.getStyleClass().add("sheet-line");
        for (var group : written.split(" ")) {
            var letters = new Label(group);
            letters.getStyleClass().add("sheet-group");
            row.getChildren().add(letters);
        }
        return row;
    }
}
