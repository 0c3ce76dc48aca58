package org.daybook.outcomes;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.daybook.ui.Card;
import org.daybook.ui.Icons;
import org.daybook.ui.Paragraph;
import org.daybook.ui.Texts;

/// The card that hides how she is until a worker opens it: others may see the screen, and reading it is recorded in the audit
/// trail.
final class ClosedReadingsController {
    private ClosedReadingsController() {}

    /// Returns a card with the button that shows them.
    static Card card(Texts texts, Runnable open) {
        var words = new Paragraph();
        words.setText(texts.say("outcomes.closed.words"));
        words.getStyleClass().add("muted");
        HBox.setHgrow(words, Priority.ALWAYS);
        var button = new Button(texts.say("outcomes.closed.show"), Icons.of("fth-eye"));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.getStyleClass().add("show-well-being");
        button.setOnAction(_ -> open.run());
        var line = new HBox(words, button);
        line.getStyleClass().addAll("card-body", "gap-12");
        line.setAlignment(Pos.CENTER_LEFT);
        var card = new Card();
        card.setTitle(texts.say("outcomes.closed.title"));
        card.getChildren().add(line);
        return card;
    }
}
