package org.daybook.consents;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.daybook.ui.Card;
import org.daybook.ui.Icons;
import org.daybook.ui.Paragraph;
import org.daybook.ui.Texts;

/// On the overview of her record: what everybody is asked but she was not, and what is to be asked again; what she agreed to is
/// a number. Used on the screen thread.
final class OpenConsentsController {
    private final Texts texts;
    private final PurposeWords words;
    private final Runnable ask;

    /// @param ask leads to where she is asked
    OpenConsentsController(Texts texts, Runnable ask) {
        this.texts = texts;
        this.words = new PurposeWords(texts);
        this.ask = ask;
    }

    Card of(ConsentPage page) {
        var card = new Card();
        card.setTitle(texts.say("consents.overview.title"));
        card.setNote(texts.say("consents.overview.given", page.states().stream().filter(ConsentState::holds).count()));
        var open = page.states().stream().filter(state -> isOpen(state, page)).toList();
        card.setFacts(open.isEmpty() ? "" : texts.say("consents.overview.open", open.size()));
        card.getChildren()
                .add(open.isEmpty() ? nothing() : new VBox(open.stream().map(this::row).toArray(Node[]::new)));
        return card;
    }

    private static boolean isOpen(ConsentState state, ConsentPage page) {
        return switch (state.standing()) {
            case NOT_ASKED -> Purpose.AT_THE_DOOR.contains(state.purpose());
            case LATER, EXPIRED -> true;
            case GIVEN -> state.renewal(page.moment().today()).isPresent();
            case REFUSED, WITHDRAWN -> false;
        };
    }

    private Node nothing() {
        var line = new Paragraph();
        line.setText(texts.say("consents.overview.none"));
        line.getStyleClass().add("muted");
        var box = new VBox(line);
        box.getStyleClass().add("card-body");
        return box;
    }

    private Node row(ConsentState state) {
        var name = new Paragraph();
        name.setText(words.name(state.purpose()));
        HBox.setHgrow(name, Priority.ALWAYS);
        var standing = new Label(state.standing() == ConsentStatus.GIVEN
                ? texts.say("consents.overview.again")
                : texts.of("consents", state.standing()));
        standing.getStyleClass().add("muted");
        standing.setMinWidth(Region.USE_PREF_SIZE);
        var link = new Hyperlink(texts.say("consents.overview.ask"));
        link.setAccessibleText(texts.say("consents.overview.ask-aloud", words.name(state.purpose())));
        link.setMinWidth(Region.USE_PREF_SIZE);
        link.setOnAction(_ -> ask.run());
        var row = new HBox(Icons.of(state.standing() == ConsentStatus.NOT_ASKED ? "fth-help-circle" : "fth-clock"),
                name,
                standing, link);
        row.getStyleClass().addAll("row", "one-line");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
