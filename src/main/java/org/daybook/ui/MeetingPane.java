package org.daybook.ui;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What two people changed, one line for each, with the alternative. It shows nothing of what was typed: that is in the form,
/// where it is masked if necessary. Stays until she goes elsewhere.
public final class MeetingPane extends VBox {
    /// Creates a pane that is empty and takes no room.
    public MeetingPane() {
        getStyleClass().add("meetings");
        managedProperty().bind(visibleProperty());
        clear();
    }

    /// Adds a question about one more change.
    void ask(Met met, Texts texts) {
        var name = met.where().flatMap(MeetingPane::label).orElse(texts.say("ui.met.somewhere"));
        var sentence = new Label(texts.say(switch (met.how()) {
            case STORED_STANDS -> "ui.met.stored";
            case NO_STANDS -> "ui.met.no";
            case NO_TYPED -> "ui.met.no-typed";
            case DELETED -> "ui.met.deleted";
            case CLOSED -> "ui.met.closed";
        }, name));
        sentence.setWrapText(true);
        sentence.setMinHeight(Label.USE_PREF_SIZE);
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        var line = new HBox(Icons.of("fth-info"), sentence);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().addAll("message-line", "warn");
        MessageLine.aloud(line, sentence.getText());
        if (met.how() == Met.How.DELETED) {
            line.getChildren().add(anew(met, line, texts));
        }
        other(met).ifPresent(whose -> line.getChildren().add(choice(met, whose, texts)));
        getChildren().add(line);
        setVisible(true);
    }

    /// Returns whose value is not in the form, if it is offered.
    private static Optional<Met.Whose> other(Met met) {
        return switch (met.how()) {
            case STORED_STANDS -> Optional.of(Met.Whose.MINE);
            case NO_TYPED -> Optional.of(Met.Whose.STORED);
            case NO_STANDS, DELETED, CLOSED -> Optional.empty();
        };
    }

    /// Offers to put in one value and then the other, as often as she likes.
    private static Hyperlink choice(Met met, Met.Whose first, Texts texts) {
        var link = new Hyperlink(word(first, texts));
        link.setUserData(first);
        link.setMinWidth(USE_PREF_SIZE);
        link.setOnAction(_ -> {
            var whose = (Met.Whose) link.getUserData();
            met.choose().accept(whose);
            var then = whose == Met.Whose.MINE ? Met.Whose.STORED : Met.Whose.MINE;
            link.setUserData(then);
            link.setText(word(then, texts));
        });
        return link;
    }

    /// Offers to put her input into a new entry, once.
    private Hyperlink anew(Met met, Node line, Texts texts) {
        var link = new Hyperlink(texts.say("ui.met.anew"));
        link.setId("met-anew");
        link.setMinWidth(USE_PREF_SIZE);
        link.setOnAction(_ -> {
            getChildren().remove(line);
            setVisible(!getChildren().isEmpty());
            met.choose().accept(Met.Whose.MINE);
        });
        return link;
    }

    private static String word(Met.Whose whose, Texts texts) {
        return texts.say(switch (whose) {
            case MINE -> "ui.met.mine";
            case STORED -> "ui.met.theirs";
        });
    }

    /// Returns the label above a control, or its accessible text.
    private static Optional<String> label(Node where) {
        return Stream.iterate(where, node -> node != null, Node::getParent)
                .filter(Field.class::isInstance).map(Field.class::cast).map(Field::getLabel).findFirst()
                .or(() -> Optional.ofNullable(where.getAccessibleText())).filter(words -> !words.isBlank());
    }

    /// Removes all questions.
    void clear() {
        getChildren().clear();
        setVisible(false);
    }
}
