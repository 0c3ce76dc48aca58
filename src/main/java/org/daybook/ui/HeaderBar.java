package org.daybook.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The bar on top of every page: back, title, facts, tools, search, and the way to hide. Tools that have no room beside
/// the title stand in a line of their own below it. A title that is too long goes on in a second line. In a narrow window the search is an icon that opens it in the stead of
/// the title, and facts without room there stand below, too. Only the facts may be cut off, and their tooltip says them
/// whole.
public final class HeaderBar extends VBox {
    /// Facts of which less would be seen than this, in letters, are not shown.
    private static final double LEAST_FACTS = 6;
    private static final PseudoClass LONG = PseudoClass.getPseudoClass("long");
    /// The widest search, in letters.
    private static final double WIDEST_SEARCH = 30;

    private final Label title = new Label();
    private final Label facts = new Label();
    private final HBox tools = new HBox();
    private final HBox line = new HBox();
    private final HBox below = new HBox();
    private Node first = new Region();
    private Node last = new Region();
    private Search search = new Search(Optional.empty(), Optional.empty());
    private boolean narrow;
    private boolean opened;
    private boolean factsBelow;

    /// The search of a page.
    ///
    /// @param field  empty on a page that somebody else looks at, too
    /// @param opener what stands for it where there is no room; empty where the field is never folded away
    private record Search(Optional<Region> field, Optional<Node> opener) {}

    /// Without a title. Give it the way back and the way to hide.
    public HeaderBar() {
        getStyleClass().add("header-bar");
        title.setId("title");
        title.getStyleClass().add("page-title");
        title.setMinWidth(USE_PREF_SIZE);
        facts.setId("facts");
        facts.getStyleClass().addAll("muted", "may-be-cut");
        facts.setMinWidth(0);
        facts.setVisible(false);
        facts.setTooltip(new Tooltip());
        facts.getTooltip().textProperty().bind(facts.textProperty());
        facts.managedProperty().bind(facts.textProperty().isNotEmpty());
        tools.setId("tools");
        tools.getStyleClass().add("tools");
        line.getStyleClass().add("header");
        below.getStyleClass().addAll("header", "below");
        List.of(tools, line, below).forEach(row -> row.setAlignment(Pos.CENTER_LEFT));
        widthProperty().addListener((_, _, _) -> arrange());
        title.textProperty().addListener((_, _, _) -> arrange());
        facts.textProperty().addListener((_, _, _) -> arrange());
        tools.getChildren().addListener((ListChangeListener<Node>) _ -> arrange());
        facts.widthProperty().addListener((_, _, width) -> facts
                .setVisible(width.doubleValue() >= Math.min(facts.prefWidth(-1), LEAST_FACTS * letter())));
    }

    /// The title.
    Label title() {
        return title;
    }

    /// The muted facts beside it.
    Label facts() {
        return facts;
    }

    /// Where the tools of a page stand.
    HBox tools() {
        return tools;
    }

    /// What stands before the title.
    public Node getFirst() {
        return first;
    }

    /// Sets what stands before the title.
    public void setFirst(Node node) {
        first = node;
        place(false);
    }

    /// What stands last.
    public Node getLast() {
        return last;
    }

    /// Sets what stands last, in the same place on every page.
    public void setLast(Node node) {
        last = node;
        place(false);
    }

    /// Shows the field of a page's search, which is never folded away.
    void search(Region field) {
        show(new Search(Optional.of(field), Optional.empty()));
    }

    /// Shows the search of every page.
    ///
    /// @param opener opens it where there is no room for the field
    void search(Region field, Node opener) {
        show(new Search(Optional.of(field), Optional.of(opener)));
    }

    /// Shows no search, on a page that somebody else looks at, too.
    void noSearch() {
        show(new Search(Optional.empty(), Optional.empty()));
    }

    private void show(Search other) {
        search = other;
        opened = false;
        place(below.getChildren().contains(tools));
        arrange();
    }

    /// Tells it how wide the window is.
    void narrow(boolean now) {
        if (narrow != now) {
            narrow = now;
            place(below.getChildren().contains(tools));
            arrange();
        }
    }

    /// Opens the field where it is folded away, or folds it away again.
    void open(boolean now) {
        if (opened != now) {
            opened = now;
            place(below.getChildren().contains(tools));
            arrange();
        }
    }

    private void arrange() {
        if (getWidth() > 0 && !(folded() && opened)) {
            measureAnew();
            boolean fits = tools.getChildren().isEmpty() || needed() + told() <= getWidth();
            boolean apart = told() > 0 && needed() - (fits ? 0 : room(tools)) + told() > getWidth();
            if (fits == below.getChildren().contains(tools) || apart != factsBelow) {
                factsBelow = apart;
                place(!fits);
            }
            double without = needed() - (tools.getChildren().isEmpty() ? 0 : room(tools));
            breakTitle(without > getWidth());
            search.field().ifPresent(field -> field.setMaxWidth(room(field, fits)));
        }
    }

    /// A label remembers how wide its former words were, until it is laid out.
    private void measureAnew() {
        breakTitle(false);
        title.requestLayout();
        facts.requestLayout();
        applyCss();
    }

    /// The way to hide stays in the window, also beside a title that is too long for it: this goes on in a second line, in
    /// smaller letters.
    private void breakTitle(boolean tooLong) {
        title.pseudoClassStateChanged(LONG, tooLong);
        title.setWrapText(tooLong);
        title.setMinWidth(tooLong ? 0 : USE_PREF_SIZE);
    }

    /// What the facts need to be read whole; in a wide window they may be cut.
    private double told() {
        return narrow && facts.isManaged() ? facts.prefWidth(-1) + 2 * line.getSpacing() + letter() : 0;
    }

    private double room(Region part) {
        return part.prefWidth(-1) + line.getSpacing();
    }

    /// The search gives way to the facts, and both to the rest.
    private double room(Region field, boolean withTools) {
        double others = needed() - (withTools ? 0 : room(tools)) - field.minWidth(-1);
        double told = facts.isManaged() ? facts.prefWidth(-1) + 2 * line.getSpacing() : line.getSpacing();
        return Math.max(field.minWidth(-1), Math.min(WIDEST_SEARCH * letter(), getWidth() - others - told));
    }

    private boolean folded() {
        return narrow && search.opener().isPresent();
    }

    /// What the first line needs with the tools in it, without the facts.
    private double needed() {
        var insets = line.getInsets();
        double parts = Stream.of(first, title, tools, last).filter(Node::isManaged)
                .mapToDouble(part -> part.prefWidth(-1) + line.getSpacing()).sum();
        double searched = (folded()
                ? search.opener().map(part -> part.prefWidth(-1))
                : search.field()
                        .map(part -> part.minWidth(-1)))
                .map(wide -> wide + line.getSpacing()).orElse(0.0);
        // The gaps around the facts and the space after them, and a letter of air for what is rounded.
        double gaps = (facts.isManaged() ? line.getSpacing() : 0) + letter();
        return insets.getLeft() + insets.getRight() + parts + searched + gaps;
    }

    private void place(boolean toolsBelow) {
        below.getChildren().clear();
        if (folded() && opened) {
            var field = search.field().orElseThrow();
            HBox.setHgrow(field, Priority.ALWAYS);
            field.setMaxWidth(Double.MAX_VALUE);
            line.getChildren().setAll(field, last);
            getChildren().setAll(line);
            return;
        }
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        line.getChildren().setAll(first, title, space);
        if (factsBelow) {
            below.getChildren().add(facts);
        } else {
            line.getChildren().add(2, facts);
        }
        tools.setMinWidth(toolsBelow ? USE_COMPUTED_SIZE : USE_PREF_SIZE);
        (toolsBelow ? below : line).getChildren().add(tools);
        (folded() ? search.opener() : search.field()).ifPresent(part -> {
            HBox.setHgrow(part, Priority.NEVER);
            line.getChildren().add(part);
        });
        line.getChildren().add(last);
        getChildren().setAll(line);
        if (toolsBelow || factsBelow) {
            getChildren().add(below);
        }
    }

    private double letter() {
        return facts.getFont().getSize();
    }
}
