package org.daybook.reports;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.daybook.reports.files.ReportDocument.Definition;
import org.daybook.ui.Card;
import org.daybook.ui.Header;
import org.daybook.ui.MessageLine;
import org.daybook.ui.Printing;
import org.daybook.ui.Printout;
import org.daybook.ui.Screen;
import org.daybook.ui.Ui;

/// Explains each figure in the same words as the files.
final class FigureMeaningsController implements Screen<FigureMeanings> {
    private final Ui ui;
    private final Printing printing;
    private final Header header = new Header();

    @FXML
    private MessageLine message;
    @FXML
    private ScrollPane page;
    @FXML
    private VBox meanings;

    FigureMeaningsController(Ui ui, Printing printing) {
        this.ui = ui;
        this.printing = printing;
    }

    @Override
    public Header header() {
        return header;
    }

    @Override
    public void enter(FigureMeanings place) {
        header.title(ui.texts().say("reports.export.meanings"));
        var print = new Button(ui.texts().say("reports.method.print"));
        print.setId("print-method");
        print.setOnAction(_ -> printing.print(new Printout(ui.texts().say("reports.method.holds"),
                ui.texts().say("reports.method.printed"), List.of(MethodSheetController.make(ui))), message::done));
        header.tools(print);
        meanings.getChildren().setAll(Meaning.all(Labels.of(ui.texts())).stream().map(this::card).toList());
        page.requestFocus();
    }

    private Card card(Definition definition) {
        var body = new VBox();
        body.getStyleClass().addAll("card-body", "gap-8");
        definition.parts().forEach(part -> body.getChildren()
                .add(new VBox(label(part.name(), "hint"), label(part.words(), "figures-words"))));
        var card = new Card();
        card.setTitle(definition.figure());
        card.getChildren().add(body);
        return card;
    }

    private static Label label(String words, String style) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
