package org.daybook.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The list under the search in the header: groups of hits, of which one is selected. It never takes the focus, which stays in
/// the field, and is part of the window itself, so that it disappears with it when the screen is hidden.
final class SearchResults extends VBox {
    private static final int AT_MOST = 5;
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private record Entry(HBox row, Runnable act) {}

    private final Texts texts;
    private final Consumer<Place> open;
    private final VBox list = new VBox();
    private final Label message = new Label();
    private final ScrollPane scroll = new ScrollPane(list) {
        @Override
        public void requestFocus() {
            // A click on the list leaves the focus in the field.
        }
    };
    private final List<Entry> entries = new ArrayList<>();
    private int chosen = -1;

    /// @param open goes to a place
    SearchResults(Texts texts, Consumer<Place> open) {
        this.texts = texts;
        this.open = open;
        setId("search-results");
        getStyleClass().add("search-results");
        setVisible(false);
        // It never enlarges the window's parts: below the header it takes the available room.
        setMinSize(0, 0);
        setMaxHeight(USE_PREF_SIZE);
        message.getStyleClass().addAll("muted", "search-message");
        message.setWrapText(true);
        message.setMinHeight(USE_PREF_SIZE);
        message.managedProperty().bind(message.visibleProperty());
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.managedProperty().bind(scroll.visibleProperty());
        getChildren().setAll(message, scroll, foot());
    }

    /// Shows only one sentence.
    void say(String sentence) {
        show(List.of());
        message.setText(sentence);
        message.setVisible(true);
    }

    /// Shows groups and selects the first hit.
    void show(List<SearchGroup> groups) {
        message.setVisible(false);
        list.getChildren().clear();
        entries.clear();
        groups.forEach(group -> add(group, group.hits().stream().limit(AT_MOST).toList()));
        scroll.setVisible(!groups.isEmpty());
        choose(entries.isEmpty() ? -1 : 0);
        scroll.setVvalue(0);
    }

    /// Adds one sentence above what is shown.
    void add(String sentence) {
        message.setText(sentence);
        message.setVisible(true);
    }

    /// Selects the next hit, or the previous one.
    void move(int by) {
        if (!entries.isEmpty()) {
            choose(Math.clamp(chosen + by, 0, entries.size() - 1));
            reveal(entries.get(chosen).row());
        }
    }

    /// Activates the selected row, if any.
    void act() {
        if (chosen >= 0) {
            entries.get(chosen).act().run();
        }
    }

    /// Returns the accessible text of the selected row.
    Optional<String> spoken() {
        return chosen < 0 ? Optional.empty() : Optional.of(entries.get(chosen).row().getAccessibleText());
    }

    private void add(SearchGroup group, List<SearchHit> shown) {
        var count = new Label(texts.number(group.all()));
        var head = new HBox(new Label(texts.say(group.key())), space(), count);
        head.getStyleClass().add("search-head");
        list.getChildren().add(head);
        shown.forEach(hit -> list.getChildren().add(hit(hit)));
        if (shown.size() < group.all()) {
            list.getChildren().add(all(group, list.getChildren().size()));
        }
    }

    private HBox hit(SearchHit hit) {
        var icon = new StackPane(Icons.of(hit.icon()));
        icon.getStyleClass().add("search-icon");
        var words = hit.facts().isEmpty() ? hit.title() : hit.title() + ", " + hit.facts();
        return entry(words, () -> open.accept(hit.place()), icon, new TwoLines(hit.title(), hit.facts()));
    }

    private HBox all(SearchGroup group, int at) {
        var words = texts.say("ui.search.show-all", group.all());
        var label = new Label(words);
        label.getStyleClass().add("search-all");
        return entry(words, () -> group.place().ifPresentOrElse(open, () -> unfold(group, at)), label);
    }

    /// Replaces the row that offered the rest of a group with that rest; the first of them is selected.
    private void unfold(SearchGroup group, int at) {
        int here = chosen;
        list.getChildren().remove(at);
        entries.remove(here);
        var after = List.copyOf(entries.subList(here, entries.size()));
        entries.subList(here, entries.size()).clear();
        int next = at;
        for (var hit : group.hits().subList(AT_MOST, group.hits().size())) {
            list.getChildren().add(next++, hit(hit));
        }
        entries.addAll(after);
        choose(here);
    }

    private HBox entry(String spoken, Runnable act, Node... parts) {
        var row = new HBox(parts);
        row.getStyleClass().add("search-row");
        row.setAlignment(Pos.CENTER_LEFT);
        row.setAccessibleRole(AccessibleRole.LIST_ITEM);
        row.setAccessibleText(spoken);
        row.setOnMouseClicked(_ -> {
            choose(index(row));
            act();
        });
        entries.add(new Entry(row, act));
        return row;
    }

    private int index(HBox row) {
        return entries.stream().map(Entry::row).toList().indexOf(row);
    }

    private void choose(int index) {
        chosen = index;
        for (int i = 0; i < entries.size(); i++) {
            entries.get(i).row().pseudoClassStateChanged(CHOSEN, i == index);
        }
    }

    private void reveal(Node row) {
        layout();
        double above = row.getBoundsInParent().getMinY();
        double below = row.getBoundsInParent().getMaxY();
        double seen = scroll.getViewportBounds().getHeight();
        double hidden = list.getHeight() - seen;
        if (hidden > 0) {
            double top = scroll.getVvalue() * hidden;
            scroll.setVvalue(Math.clamp(above < top ? above : Math.max(top, below - seen), 0, hidden) / hidden);
        }
    }

    private HBox foot() {
        var not = new Label(texts.say("ui.search.not-searched"));
        not.setWrapText(true);
        var foot = new HBox(new KeyHint("↑"), new KeyHint("↓"), whole("ui.search.choose"), new KeyHint("Enter"),
                whole("ui.search.open"), new KeyHint("Esc"), whole("ui.search.close"), space(), not);
        foot.setMinHeight(USE_PREF_SIZE);
        foot.getStyleClass().add("search-foot");
        foot.setAlignment(Pos.CENTER_LEFT);
        return foot;
    }

    private Label whole(String key) {
        var label = new Label(texts.say(key));
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private static Region space() {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }
}
