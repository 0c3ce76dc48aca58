package org.daybook.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A scrolling page of sections with titles, and their index at its start side: a click, or Alt and a digit, goes to a section
/// and focuses it, and the section in view is marked. In a narrow window the index is a menu above the page. A section is
/// created when it comes near the window. On the screen thread.
public final class SectionedPage extends BorderPane implements HearsKeys {
    /// A section is marked while at least this much of it is visible, in em.
    private static final double LEAST_IN_VIEW = 3;
    /// Sections that begin within this many window heights of the top are created.
    private static final double NEAR = 1.5;

    private final SectionIndex index;
    private final List<PageSection> sections = new ArrayList<>();
    private final HBox head = new HBox();
    private final VBox main = column("section-column");
    private final VBox side = column("section-side");
    private final VBox below = column("section-column");
    private final VBox content = new VBox(main);
    private final SectionScroll scroll = new SectionScroll(content);
    /// The section she went to, until she scrolls, types or clicks: data read meanwhile must not push it away.
    private Optional<PageSection> held = Optional.empty();
    private Optional<PageSection> current = Optional.empty();
    private boolean waiting;

    /// Creates an empty page.
    public SectionedPage(Texts texts) {
        index = new SectionIndex(texts, this::go);
        new SectionKeys(this, sections);
        getStyleClass().add("sectioned-page");
        content.getStyleClass().add("section-content");
        head.getStyleClass().add("section-head");
        head.getChildren().add(index.menu());
        setTop(head);
        var beside = new ScrollPane(index.column());
        beside.setFitToWidth(true);
        beside.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        beside.setFocusTraversable(false);
        beside.getStyleClass().add("section-index-scroll");
        setLeft(beside);
        setCenter(scroll);
        scroll.vvalueProperty().addListener((_, _, _) -> follow());
        scroll.viewportBoundsProperty().addListener((_, _, _) -> grown());
        content.heightProperty().addListener((_, _, _) -> grown());
        addEventFilter(ScrollEvent.SCROLL, _ -> held = Optional.empty());
        addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> held = Optional.empty());
        addEventFilter(KeyEvent.KEY_PRESSED, _ -> held = Optional.empty());
    }

    private static VBox column(String style) {
        var column = new VBox();
        column.getStyleClass().add(style);
        return column;
    }

    /// Sets the node above the sections, next to the menu, which does not scroll.
    public void setLead(Node lead) {
        HBox.setHgrow(lead, Priority.ALWAYS);
        head.getStyleClass().add("with-lead");
        head.getChildren().setAll(index.menu(), lead);
    }

    /// Adds a section, in the order of the index.
    public SectionedPage add(PageSection section) {
        sections.add(section);
        index.add(section);
        section.box().focusWithinProperty().addListener((_, _, _) -> follow());
        switch (section.column()) {
            case MAIN -> main.getChildren().add(section.box());
            case SIDE -> beside(section);
            case BELOW -> {
                below.getChildren().add(section.box());
                content.getChildren().remove(below);
                content.getChildren().add(below);
            }
        }
        if (current.isEmpty()) {
            mark(section);
        }
        return this;
    }

    private void beside(PageSection section) {
        if (side.getChildren().isEmpty()) {
            var columns = new ColumnLayout();
            content.getChildren().set(0, columns);
            columns.getChildren().addAll(main, side);
        }
        side.getChildren().add(section.box());
    }

    /// Returns the marked section: the one she went to or works in, else the first in view.
    public Optional<PageSection> current() {
        return current;
    }

    /// Scrolls to a section and focuses it; it is created first if necessary.
    public void go(PageSection section) {
        // Creates all sections before it too: created later, they would push it away.
        var order = inOrder();
        order.subList(0, order.indexOf(section) + 1).forEach(PageSection::build);
        applyCss();
        layout();
        held = Optional.of(section);
        scroll.to(section.box());
        mark(section);
        section.focus();
        applyCss();
        layout();
        Optional.ofNullable(getScene()).map(Scene::getFocusOwner).filter(this::shows)
                .filter(scroll::reveal).ifPresent(_ -> held = Optional.empty());
    }

    /// Changes a section and keeps it in its place on the screen, whatever happens to those above it.
    public void keeping(PageSection section, Runnable change) {
        double before = scroll.bounds(section.box()).getMinY() - scroll.top();
        change.run();
        applyCss();
        layout();
        scroll.to(scroll.bounds(section.box()).getMinY() - before);
    }

    /// Scrolls, after layout, until as much of a section is visible as there is room for.
    public void reveal(PageSection section) {
        afterLayout(() -> scroll.revealAll(section.box()));
    }

    /// Creates the first section immediately: it is in view wherever the page is shown from its beginning.
    public void makeFirst() {
        sections.stream().findFirst().ifPresent(PageSection::build);
    }

    /// Moves by a number of sections, wrapping around.
    public void step(int by) {
        current.ifPresent(now -> go(sections.get(Math.floorMod(sections.indexOf(now) + by, sections.size()))));
    }

    /// Creates what is in view; to be called when a page that was hidden is shown.
    public void seen() {
        if (isOnScreen()) {
            applyCss();
            layout();
            near();
        }
    }

    @Override
    public List<Heard> heard() {
        return SectionKeys.heard(sections);
    }

    /// Returns the sections in page order: the middle, the side, and those below.
    private List<PageSection> inOrder() {
        return Stream.of(PageSection.Column.values())
                .flatMap(column -> sections.stream().filter(section -> section.column() == column)).toList();
    }

    /// Checks whether it is visible and not behind a dialog.
    boolean isOnScreen() {
        return getScene() != null && !isDisabled()
                && Stream.iterate((Node) this, node -> node != null, Node::getParent).allMatch(Node::isVisible);
    }

    /// Checks whether a node is in one of its sections.
    boolean shows(Node node) {
        return Stream.iterate(node, each -> each != null, Node::getParent).anyMatch(each -> each == content);
    }

    private void grown() {
        held.ifPresent(section -> scroll.to(section.box()));
        follow();
    }

    private void follow() {
        nearSoon();
        held.or(() -> sections.stream().filter(section -> section.box().isFocusWithin() && inView(section)).findFirst())
                .or(this::first).ifPresent(this::mark);
    }

    private void mark(PageSection section) {
        if (current.filter(section::equals).isEmpty()) {
            current = Optional.of(section);
            index.mark(section);
        }
    }

    /// Returns the first section in view; at the very end the last, which may be too short ever to reach the top.
    private Optional<PageSection> first() {
        var seen = inOrder().stream().filter(this::inView).toList();
        return scroll.isAtEnd() && !seen.isEmpty() ? Optional.of(seen.getLast()) : seen.stream().findFirst();
    }

    private boolean inView(PageSection section) {
        return scroll.shows(section.box(), LEAST_IN_VIEW * TimeDots.em(index.column()));
    }

    /// Waits until all of it is laid out: before that everything seems to be near.
    private void nearSoon() {
        if (!waiting && getScene() != null) {
            waiting = true;
            afterLayout(() -> {
                waiting = false;
                near();
                layout();
                held.ifPresent(section -> scroll.to(section.box()));
            });
        }
    }

    private void afterLayout(Runnable then) {
        Optional.ofNullable(getScene()).ifPresent(scene -> {
            scene.addPostLayoutPulseListener(new Runnable() {
                @Override
                public void run() {
                    scene.removePostLayoutPulseListener(this);
                    then.run();
                }
            });
            Platform.requestNextPulse();
        });
    }

    /// Creates what is in view or nearly so, one section at a time, because each moves the next.
    private void near() {
        while (scroll.high() > 0 && isOnScreen()) {
            double end = scroll.top() + NEAR * scroll.high();
            var next = inOrder().stream().filter(section -> !section.isBuilt())
                    .filter(section -> scroll.bounds(section.box()).getMinY() <= end).findFirst();
            if (next.isEmpty()) {
                return;
            }
            next.get().build();
            applyCss();
            layout();
        }
    }
}
