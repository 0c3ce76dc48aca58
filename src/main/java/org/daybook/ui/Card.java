package org.daybook.ui;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A sheet of paper with one heading and one purpose. Its content reaches from edge to edge; wrap it in `card-body` to keep it
/// off the edges. A folded card shows only its heading.
public final class Card extends VBox {
    private static final PseudoClass FOLDED = PseudoClass.getPseudoClass("folded");
    private static final PseudoClass LAST = PseudoClass.getPseudoClass("last");

    private final Label title = new Label();
    private final Label facts = new Label();
    private final Label note = new Label();
    private final HBox head;
    private final ObjectProperty<Node> lead = new SimpleObjectProperty<>();
    private final ObjectProperty<Node> tail = new SimpleObjectProperty<>();
    private final BooleanProperty folded = new SimpleBooleanProperty();

    /// Creates a card without text; set at least the title.
    public Card() {
        head = head();
        lead.addListener((_, before, now) -> swap(before, now, 0));
        tail.addListener((_, before, now) -> swap(before, now, head.getChildren().size()));
        getStyleClass().add("card");
        getChildren().add(head);
        getChildren().addListener((ListChangeListener<Node>) _ -> fold());
        folded.addListener((_, _, _) -> fold());
    }

    /// Returns the heading.
    public StringProperty titleProperty() {
        return title.textProperty();
    }

    /// Returns the heading.
    public String getTitle() {
        return title.getText();
    }

    /// Sets the heading.
    public void setTitle(String text) {
        title.setText(text);
    }

    /// Returns the muted text next to the heading.
    public String getFacts() {
        return facts.getText();
    }

    /// Sets the muted text next to the heading.
    public void setFacts(String text) {
        facts.setText(text);
    }

    /// Returns the muted text at the end of the heading.
    public String getNote() {
        return note.getText();
    }

    /// Sets the muted text at the end of the heading.
    public void setNote(String text) {
        note.setText(text);
    }

    /// Returns the node before the heading, or null.
    public Node getLead() {
        return lead.get();
    }

    /// Sets the node before the heading, for example a step's number.
    public void setLead(Node node) {
        lead.set(node);
    }

    /// Returns the last node in the heading, or null.
    public Node getTail() {
        return tail.get();
    }

    /// Sets the last node in the heading, for example a link.
    public void setTail(Node node) {
        tail.set(node);
    }

    /// Indicates whether only the heading is shown.
    public BooleanProperty foldedProperty() {
        return folded;
    }

    /// Indicates whether only the heading is shown.
    public boolean isFolded() {
        return folded.get();
    }

    /// Shows only the heading, or everything.
    public void setFolded(boolean only) {
        folded.set(only);
    }

    private HBox head() {
        title.getStyleClass().add("card-title");
        title.setMinWidth(USE_PREF_SIZE);
        for (var words : new Label[]{facts, note}) {
            words.getStyleClass().add("muted");
            words.setWrapText(true);
            words.managedProperty().bind(words.textProperty().isNotEmpty());
        }
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var box = new HBox(title, facts, space, note);
        box.getStyleClass().add("card-head");
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    /// Shows a node below the heading and replaces all that was there.
    public void show(Node body) {
        getChildren().setAll(head, body);
    }

    private void swap(Node before, Node now, int place) {
        head.getChildren().remove(before);
        if (now instanceof Region region) {
            region.setMinWidth(USE_PREF_SIZE);
        }
        if (now != null) {
            head.getChildren().add(Math.min(place, head.getChildren().size()), now);
        }
    }

    private void fold() {
        pseudoClassStateChanged(FOLDED, folded.get() || getChildren().size() == 1);
        getChildren().forEach(child -> child.pseudoClassStateChanged(LAST, child == getChildren().getLast()));
        getChildren().stream().filter(child -> child != head).forEach(child -> {
            child.setVisible(!folded.get());
            child.setManaged(!folded.get());
        });
    }
}
