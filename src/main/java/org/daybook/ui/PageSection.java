package org.daybook.ui;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// One section of a [SectionedPage]: its title, how many entries it has, and what it shows, which is made when it is first
/// needed. On the screen thread.
public final class PageSection {
    /// Where a section stands.
    public enum Column {
        /// In the middle, one below the other.
        MAIN,
        /// At the end side, below the middle where there is too little room for both.
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
    /// @param content makes what is shown; called once, when the section comes near the window or is gone to
    public PageSection(String title, String icon, Supplier<? extends Node> content) {
        this.title = title;
        this.icon = icon;
        this.content = content;
        box.getStyleClass().addAll("page-section", "unbuilt");
        box.setAccessibleRole(AccessibleRole.PARENT);
        box.setAccessibleText(title);
    }

    /// Puts it somewhere else than in the middle; before it is added to a page.
    public PageSection in(Column place) {
        column = place;
        return this;
    }

    /// Names it, so that `#<id>` finds the section and `#index-<id>` its entry in the index.
    public PageSection id(String id) {
        box.setId(id);
        return this;
    }

    /// What takes the focus when one goes to the section, instead of the first thing in it that can.
    public PageSection beginsWith(Runnable focus) {
        begins = Optional.of(focus);
        return this;
    }

    /// What happens each time one goes to the section, before it takes the focus; not when it only comes into view.
    public PageSection whenTurnedTo(Runnable listener) {
        turnedTo = Optional.of(listener);
        return this;
    }

    /// How many entries the index shows; zero is left out.
    public IntegerProperty countProperty() {
        return count;
    }

    /// Says how many entries it has.
    public void count(int entries) {
        count.set(entries);
    }

    /// Its title.
    public String title() {
        return title;
    }

    /// Whether what it shows was made already.
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

    /// Gives it the focus: where it says, or to the first thing that takes it, or to the section as a whole.
    void focus() {
        turnedTo.ifPresent(Runnable::run);
        begins.ifPresentOrElse(Runnable::run, () -> FocusRound.first(box).orElse(box).requestFocus());
    }
}
