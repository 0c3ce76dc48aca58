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

/// The bar at the top of every page: back, title, facts, tools, search, and the button that hides. Tools without room next to
/// the title move to a line of their own below it. A title that is too long continues on a second line. In a narrow window the
/// search is an icon that opens the field in place of the title, and facts without room move below, too. Only the facts may be
/// cut off; their tooltip shows them in full.
public final class HeaderBar extends VBox {
    /// If less than this width of the facts would be visible, in em, they are not shown.
    private static final double LEAST_FACTS = 6;
    private static final PseudoClass LONG = PseudoClass.getPseudoClass("long");
    /// The maximum width of the search, in em.
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
    /// @param field  empty on a page that somebody else is looking at too
    /// @param opener shown instead of the field if there is no room; empty if the field is never collapsed
    private record Search(Optional<Region> field, Optional<Node> opener) {}

    /// Creates a bar without a title. Add the back button and the button that hides.
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

    /// Returns the title.
    Label title() {
        return title;
    }

    /// Returns the muted facts next to the title.
    Label facts() {
        return facts;
    }

    /// Returns the container of a page's tools.
    HBox tools() {
        return tools;
    }

    /// Returns the node before the title.
    public Node getFirst() {
        return first;
    }

    /// Sets the node before the title.
    public void setFirst(Node node) {
        first = node;
        place(false);
    }

    /// Returns the last node.
    public Node getLast() {
        return last;
    }

    /// Sets the last node, in the same place on every page.
    public void setLast(Node node) {
        last = node;
        place(false);
    }

    /// Shows the search field of one page, which is never collapsed.
    void search(Region field) {
        show(new Search(Optional.of(field), Optional.empty()));
    }

    /// Shows the search of every page.
    ///
    /// @param opener opens it if there is no room for the field
    void search(Region field, Node opener) {
        show(new Search(Optional.of(field), Optional.of(opener)));
    }

    /// Shows no search, on a page that somebody else is looking at too.
    void noSearch() {
        show(new Search(Optional.empty(), Optional.empty()));
    }

    private void show(Search other) {
        search = other;
        opened = false;
        place(below.getChildren().contains(tools));
        arrange();
    }

    /// Sets whether the window is narrow.
    void narrow(boolean now) {
        if (narrow != now) {
            narrow = now;
            place(below.getChildren().contains(tools));
            arrange();
        }
    }

    /// Expands the search field if it is collapsed, or collapses it again.
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

    /// A label keeps the width of its former text until it is laid out.
    private void measureAnew() {
        breakTitle(false);
        title.requestLayout();
        facts.requestLayout();
        applyCss();
    }

    /// Keeps the button that hides inside the window next to a title that is too long: the title continues on a second line, in
    /// smaller letters.
    private void breakTitle(boolean tooLong) {
        title.pseudoClassStateChanged(LONG, tooLong);
        title.setWrapText(tooLong);
        title.setMinWidth(tooLong ? 0 : USE_PREF_SIZE);
    }

    /// Returns the width that shows the facts in full; in a wide window they may be cut off.
    private double told() {
        return narrow && facts.isManaged() ? facts.prefWidth(-1) + 2 * line.getSpacing() + letter() : 0;
    }

    private double room(Region part) {
        return part.prefWidth(-1) + line.getSpacing();
    }

    /// The search gives way to the facts, and both to everything else.
    private double room(Region field, boolean withTools) {
        double others = needed() - (withTools ? 0 : room(tools)) - field.minWidth(-1);
        double told = facts.isManaged() ? facts.prefWidth(-1) + 2 * line.getSpacing() : line.getSpacing();
        return Math.max(field.minWidth(-1), Math.min(WIDEST_SEARCH * letter(), getWidth() - others - told));
    }

    private boolean folded() {
        return narrow && search.opener().isPresent();
    }

    /// Returns the width of the first line with its tools, without the facts.
    private double needed() {
        var insets = line.getInsets();
        double parts = Stream.of(first, title, tools, last).filter(Node::isManaged)
                .mapToDouble(part -> part.prefWidth(-1) + line.getSpacing()).sum();
        double searched = (folded()
                ? search.opener().map(part -> part.prefWidth(-1))
                : search.field()
                        .map(part -> part.minWidth(-1)))
                .map(wide -> wide + line.getSpacing()).orElse(0.0);
        // The gaps around the facts and the space after them, plus one em for rounding.
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
