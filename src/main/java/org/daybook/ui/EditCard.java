package org.daybook.ui;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

/// A card that shows labels and values and, in the same place, the fields that change them: *Edit* or F4 turns it into fields,
/// *Done* or Esc turns it back. Fields with cards and buttons of their own replace the whole card. On the screen thread.
public final class EditCard extends StackPane {
    /// The fields of a card, created each time it is turned.
    ///
    /// @param root  the node shown
    /// @param begin puts the cursor where editing usually begins
    /// @param end   saves what can be saved, before the card is turned back
    public record Form(Parent root, Runnable begin, Runnable end) {}

    private final Texts texts;
    private final Card card = new Card();
    private final HBox tail = new HBox();
    private final Hyperlink turn = new Hyperlink();
    private final StackPane body = new StackPane();
    private final Supplier<? extends Node> view;
    private final ReadOnlyBooleanWrapper editing = new ReadOnlyBooleanWrapper();
    private Optional<Supplier<Form>> forms = Optional.empty();
    private Optional<Form> form = Optional.empty();
    private boolean whole;
    private String verb;
    private boolean byKey;

    /// @param view creates the labels and values; called again at each [#refresh()]
    public EditCard(Texts texts, String title, Supplier<? extends Node> view) {
        this.texts = texts;
        this.view = view;
        verb = texts.say("ui.edit");
        card.setTitle(title);
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(title);
        body.setAlignment(Pos.TOP_LEFT);
        body.getChildren().setAll(view.get());
        tail.getStyleClass().add("edit-tail");
        turn.getStyleClass().add("edit-link");
        turn.setMinWidth(Hyperlink.USE_PREF_SIZE);
        turn.setOnAction(_ -> {
            turn.setVisited(false);
            turn();
        });
        card.setTail(tail);
        card.getChildren().add(body);
        getChildren().add(card);
        getStyleClass().add("edit-card");
        addEventHandler(KeyEvent.KEY_PRESSED, this::hear);
        // A list that has just received the focus would open when the key is released.
        addEventFilter(KeyEvent.KEY_RELEASED, key -> {
            if (byKey && key.getCode() == KeyCode.F4) {
                byKey = false;
                key.consume();
            }
        });
    }

    /// Makes the card editable with fields that have cards and buttons of their own and replace the card; they turn it back by
    /// [#done()].
    public EditCard editsWhole(Supplier<Form> fields) {
        whole = true;
        return edits(fields);
    }

    /// Turns it back and makes it read-only from now on.
    public void readOnly() {
        done();
        forms = Optional.empty();
        tail.getChildren().remove(turn);
    }

    /// Makes the card editable with these fields.
    public EditCard edits(Supplier<Form> fields) {
        forms = Optional.of(fields);
        name();
        tail.getChildren().remove(turn);
        tail.getChildren().add(turn);
        return this;
    }

    /// Sets the label of the edit link, for example *Log contact*, instead of *Edit*. While editing, the link reads *Close*.
    public EditCard verb(String words) {
        verb = words;
        name();
        return this;
    }

    /// Sets the id of the link that turns the card.
    public EditCard linkId(String id) {
        turn.setId(id);
        return this;
    }

    /// Sets the muted text next to the heading, for example the number of entries.
    public void facts(String words) {
        card.setFacts(words);
    }

    /// Sets the muted text at the end of the heading.
    public void note(String words) {
        card.setNote(words);
    }

    /// Checks whether the card is editable at all.
    public boolean mayEdit() {
        return forms.isPresent();
    }

    /// Checks whether the fields are shown.
    public boolean isEditing() {
        return editing.get();
    }

    /// Indicates whether the fields are shown, as a property; already true when the fields are created, and still true when
    /// they end.
    public ReadOnlyBooleanProperty editingProperty() {
        return editing.getReadOnlyProperty();
    }

    /// Shows the fields and puts the cursor into them.
    public void edit() {
        if (!editing.get()) {
            open();
            applyCss();
            form.ifPresent(fields -> fields.begin().run());
        }
    }

    /// Shows the fields without moving the cursor.
    public void open() {
        if (!editing.get()) {
            forms.ifPresent(maker -> {
                editing.set(true);
                var fields = maker.get();
                form = Optional.of(fields);
                if (whole) {
                    getChildren().setAll(fields.root());
                } else {
                    body.getChildren().setAll(fields.root());
                }
                name();
            });
        }
    }

    /// Shows labels and values again.
    public void done() {
        form.ifPresent(fields -> {
            boolean within = isFocusWithin();
            fields.end().run();
            form = Optional.empty();
            if (whole) {
                getChildren().setAll(card);
            }
            if (within) {
                turn.requestFocus();
            }
            body.getChildren().setAll(view.get());
            name();
            editing.set(false);
        });
    }

    /// Shows the current labels and values, unless the fields are shown.
    public void refresh() {
        if (form.isEmpty()) {
            body.getChildren().setAll(view.get());
        }
    }

    /// Focuses the link that turns the card, or the fields; a read-only card is focused as a whole.
    public void focus() {
        form.ifPresentOrElse(fields -> fields.begin().run(), mayEdit() ? turn::requestFocus : this::requestFocus);
    }

    void editByKey() {
        byKey = true;
        edit();
    }

    private void turn() {
        if (form.isPresent()) {
            done();
        } else {
            edit();
        }
    }

    private void name() {
        turn.setText(form.isPresent() ? closing() : verb);
        turn.setAccessibleText(turn.getText() + ", " + card.getTitle());
        turn.setTooltip(new Tooltip((form.isPresent() ? KeyCode.ESCAPE : KeyCode.F4).getName()));
    }

    /// Returns the label of the closing link: when something is added, *Done* would look like the button that saves it.
    private String closing() {
        return texts.say(verb.equals(texts.say("ui.edit")) ? "ui.edit.done" : "ui.edit.close");
    }

    private void hear(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE && form.isPresent()) {
            key.consume();
            done();
        }
    }

    /// Returns the card that contains a node, if any.
    static Optional<EditCard> around(Node node) {
        return Stream.iterate(node, each -> each != null, Node::getParent).filter(EditCard.class::isInstance)
                .map(EditCard.class::cast).findFirst();
    }

    /// Returns the first card inside a node, if any.
    static Optional<EditCard> inside(Node node) {
        return switch (node) {
            case EditCard card -> Optional.of(card);
            case Parent parent -> parent.getChildrenUnmodifiable().stream().flatMap(child -> inside(child).stream())
                    .findFirst();
            default -> Optional.empty();
        };
    }
}
