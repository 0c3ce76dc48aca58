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

/// A card that shows words and values, and in the same place the fields that change them: *Edit* or F4 turns it into
/// fields, *Done* or Esc turns it back. Fields with cards and buttons of their own take the place of the whole card. On
/// the screen thread.
public final class EditCard extends StackPane {
    /// The fields of a card, made anew each time it is turned.
    ///
    /// @param root  what is shown
    /// @param begin puts the cursor where one usually begins
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

    /// @param view makes the words and values; asked again at each [#refresh()]
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
        // A list that has just got the focus would open when the key is let go.
        addEventFilter(KeyEvent.KEY_RELEASED, key -> {
            if (byKey && key.getCode() == KeyCode.F4) {
                byKey = false;
                key.consume();
            }
        });
    }

    /// Lets it be edited, with fields that have cards and buttons of their own and stand there instead of the card: they
    /// turn it back by [#done()].
    public EditCard editsWhole(Supplier<Form> fields) {
        whole = true;
        return edits(fields);
    }

    /// Turns it back, and lets it be read only from now on.
    public void readOnly() {
        done();
        forms = Optional.empty();
        tail.getChildren().remove(turn);
    }

    /// Lets it be edited, with these fields.
    public EditCard edits(Supplier<Form> fields) {
        forms = Optional.of(fields);
        name();
        tail.getChildren().remove(turn);
        tail.getChildren().add(turn);
        return this;
    }

    /// Says what editing means here, for example *Log contact*, instead of *Edit*. The same link then says *Close*.
    public EditCard verb(String words) {
        verb = words;
        name();
        return this;
    }

    /// Names the link that turns it.
    public EditCard linkId(String id) {
        turn.setId(id);
        return this;
    }

    /// What stands muted beside the heading, for example how many entries there are.
    public void facts(String words) {
        card.setFacts(words);
    }

    /// What stands muted at the heading's end.
    public void note(String words) {
        card.setNote(words);
    }

    /// Whether it may be edited at all.
    public boolean mayEdit() {
        return forms.isPresent();
    }

    /// Whether the fields are shown.
    public boolean isEditing() {
        return editing.get();
    }

    /// Whether the fields are shown, to be listened to; already true when the fields are made, and still when they end.
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

    /// Shows the fields, and leaves the cursor where it is.
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

    /// Shows words and values again.
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

    /// Shows the words and values as they are now, unless its fields are shown.
    public void refresh() {
        if (form.isEmpty()) {
            body.getChildren().setAll(view.get());
        }
    }

    /// Puts the cursor on the link that turns it, or into the fields; a card that is only read takes it as a whole.
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

    /// Who adds something would take *Done* for the button that saves it.
    private String closing() {
        return texts.say(verb.equals(texts.say("ui.edit")) ? "ui.edit.done" : "ui.edit.close");
    }

    private void hear(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE && form.isPresent()) {
            key.consume();
            done();
        }
    }

    /// The card in which a node stands, if it stands in one.
    static Optional<EditCard> around(Node node) {
        return Stream.iterate(node, each -> each != null, Node::getParent).filter(EditCard.class::isInstance)
                .map(EditCard.class::cast).findFirst();
    }

    /// The first card inside a node, if there is one.
    static Optional<EditCard> inside(Node node) {
        return switch (node) {
            case EditCard card -> Optional.of(card);
            case Parent parent -> parent.getChildrenUnmodifiable().stream().flatMap(child -> inside(child).stream())
                    .findFirst();
            default -> Optional.empty();
        };
    }
}
