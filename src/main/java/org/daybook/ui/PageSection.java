package org.daybook.ui;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// One section of a [SectionedPage]: its title, the number of its entries, and its content, which is created when first needed.
/// On the screen thread.
public final class PageSection {
    /// The position of a section.
    public enum Column {
        /// In the middle, one below the other.
        MAIN,
        /// At the end side, or below the middle if there is too little room for both.
        SIDE,
        /// Over the whole width, below both.
        BELOW
    }

    private final String title;
    private final String icon;
    private final Supplier<? extends Node> content;
    private final IntegerProperty count = new SimpleIntegerProperty();
    private final VBox box = new VBox();
    private Column column = Column.MAIN;
    private Optional<Runnable> begins = Optional.empty();
    private Optional<Runnable> turnedTo = Optional.empty();
    private boolean built;

    /// @param title   as the index shows it
    /// @param icon    its literal, for example `fth-shield`
    /// @param content creates the content; called once, when the section comes near the window or is navigated to
    public PageSection(String title, String icon, Supplier<? extends Node> content) {
        this.title = title;
        this.icon = icon;
        this.content = content;
        box.getStyleClass().addAll("page-section", "unbuilt");
        box.setAccessibleRole(AccessibleRole.PARENT);
        box.setAccessibleText(title);
    }

    /// Sets a column other than the middle one; to be called before the section is added to a page.
    public PageSection in(Column place) {
        column = place;
        return this;
    }

    /// Sets the id, so that `#<id>` finds the section and `#index-<id>` its entry in the index.
    public PageSection id(String id) {
        box.setId(id);
        return this;
    }

    /// Sets what takes the focus when the section is navigated to, instead of the first node in it that can.
    public PageSection beginsWith(Runnable focus) {
        begins = Optional.of(focus);
        return this;
    }

    /// Sets a listener called each time the section is navigated to, before it takes the focus; not when it only scrolls into
    /// view.
    public PageSection whenTurnedTo(Runnable listener) {
        turnedTo = Optional.of(listener);
        return this;
    }

    /// The number of entries that the index shows; zero is not shown.
    public IntegerProperty countProperty() {
        return count;
    }

    /// Sets the number of entries.
    public void count(int entries) {
        count.set(entries);
    }

    /// Returns the title.
    public String title() {
        return title;
    }

    /// Checks whether its content has been created.
    public boolean isBuilt() {
        return built;
    }

    String icon() {
        return icon;
    }

    Column column() {
        return column;
    }

    VBox box() {
        return box;
    }

    void build() {
        if (!built) {
            built = true;
            box.getStyleClass().remove("unbuilt");
            box.getChildren().setAll(content.get());
        }
    }

    /// Focuses it: the node set for it, or the first one that takes the focus, or the section as a whole.
    void focus() {
        turnedTo.ifPresent(Runnable::run);
        begins.ifPresentOrElse(Runnable::run, () -> FocusRound.first(box).orElse(box).requestFocus());
    }
}
