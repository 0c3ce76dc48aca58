package org.daybook.consents;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.geometry.NodeOrientation;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.daybook.ui.Paragraph;
import org.daybook.ui.Views;

/// Her answers on paper, in her language, black on white. Nothing on it reveals what the place is or who she is: her card
/// number, each sentence, her answer. With whom something is shared is left out, because a paper may be found.
final class ConsentSheetController {
    @FXML
    private VBox sheet;
    @FXML
    private Paragraph title;
    @FXML
    private Paragraph card;
    @FXML
    private Paragraph day;
    @FXML
    private VBox lines;
    @FXML
    private Paragraph foot;

    /// Returns the sheet, in no scene.
    ///
    /// @param number of her card
    static Region make(Views views, SpokenWording hers, String number, ConsentPage page) {
        var view = views.load(ConsentSheetController.class);
        ((ConsentSheetController) view.controller()).show(hers, number, page);
        return (Region) view.root();
    }

    private void show(SpokenWording hers, String number, ConsentPage page) {
        sheet.setNodeOrientation(hers.fromRightToLeft()
                ? NodeOrientation.RIGHT_TO_LEFT
                : NodeOrientation.LEFT_TO_RIGHT);
        title.setText(hers.text("sheet.title"));
        card.setText(hers.text("sheet.card", number));
        day.setText(hers.text("sheet.day", hers.date(page.moment().today())));
        foot.setText(hers.text("sheet.foot"));
        lines.getChildren().setAll(page.states().stream().filter(ConsentSheetController::asked)
                .map(state -> line(hers, state)).toList());
    }

    private static boolean asked(ConsentState state) {
        return state.standing() != ConsentStatus.NOT_ASKED;
    }

    private static VBox line(SpokenWording hers, ConsentState state) {
        var said = new Paragraph();
        said.setText(Stream.concat(Stream.of(hers.answer(state.standing())),
                state.on().stream().map(hers::date)).reduce((answer, on) -> answer + "  ·  " + on).orElse(""));
        said.getStyleClass().add("strong");
        var sentence = new Paragraph();
        sentence.setText(hers.sentence(state.purpose()));
        var line = new VBox(sentence, said);
        state.newest().ifPresent(event -> whoAnswered(hers, event).forEach(text -> {
            var paragraph = new Paragraph();
            paragraph.setText(text);
            line.getChildren().add(paragraph);
        }));
        line.getStyleClass().add("gap-4");
        return line;
    }

    /// For somebody under 18: who answered, without that person's relation to her or why nobody was there, because a paper may
    /// be found; what she said herself; and when she is asked again.
    private static List<String> whoAnswered(SpokenWording hers, ConsentEvent event) {
        var texts = new ArrayList<String>();
        event.heard().assent().ifPresent(assent -> {
            texts.add(hers.who(assent.who()));
            assent.own().map(hers::own).ifPresent(texts::add);
        });
        event.renewal().map(one -> hers.text("again", hers.date(one.from()))).ifPresent(texts::add);
        return texts;
    }
}
