package org.daybook.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.event.EventHandler;
import javafx.geometry.Bounds;
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

/// A page that scrolls, of sections with titles, and their index at its start side: a click or Alt and a digit leads to a
/// section and gives it the focus, and the section in view is marked. In a narrow window the index is a menu above the page.
/// A section is made when it comes near the window. On the screen thread.
public final class SectionedPage extends BorderPane {
    /// A section is marked while at least this much of it is in view, in letters.
    private static final double LEAST_IN_VIEW = 3;
    /// What begins within so many windows from the top of this one is made.
    private static final double NEAR = 1.5;

    private final SectionIndex index;
    private final List<PageSection> sections = new ArrayList<>();
    private final HBox head = new HBox();
    private final VBox main = column("section-column");
    private final VBox side = column("section-side");
    private final VBox below = column("section-column");
    private final VBox content = new VBox(main);
    private final ScrollPane scroll = new ScrollPane(content);
    private final EventHandler<KeyEvent> keys = this::hear;
    /// Where she went, until she scrolls, types or clicks: what is read meanwhile must not push it away.
    private Optional<PageSection> held = Optional.empty();
    private Optional<PageSection> current = Optional.empty();
    private boolean waiting;

    /// Empty.
    public SectionedPage(Texts texts) {
        index = new SectionIndex(texts, this::go);
        getStyleClass().add("sectioned-page");
        content.getStyleClass().add("section-content");
        scroll.getStyleClass().add("page-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
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
        sceneProperty().addListener((_, before, now) -> listen(before, now));
    }

    private static VBox column(String style) {
        var column = new VBox();
        column.getStyleClass().add(style);
        return column;
    }

    /// What stands above the sections, beside the menu, and does not scroll.
    public void setLead(Node lead) {
        HBox.setHgrow(lead, Priority.ALWAYS);
        head.getChildren().setAll(index.menu(), lead);
    }

    /// Adds a section; the order is that of the index.
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

    /// The section that is marked: the one she went to or works in, else the first in view.
    public Optional<PageSection> current() {
        return current;
    }

    /// Scrolls to a section and gives it the focus; it is made first if it is not yet.
    public void go(PageSection section) {
        // All before it as well: what is made above it later would push it away.
        var order = inOrder();
        order.subList(0, order.indexOf(section) + 1).forEach(PageSection::build);
        applyCss();
        layout();
        held = Optional.of(section);
        scrollTo(section);
        mark(section);
        section.focus();
        applyCss();
        layout();
        Optional.ofNullable(getScene()).map(Scene::getFocusOwner).filter(this::isInside).ifPresent(this::reveal);
    }

    /// Goes to the section so many further on, round and round.
    public void step(int by) {
        current.ifPresent(now -> go(sections.get(Math.floorMod(sections.indexOf(now) + by, sections.size()))));
    }

    /// Makes what is in view; to be called when a page that was hidden is shown.
    public void seen() {
        if (isOnScreen()) {
            applyCss();
            layout();
            near();
        }
    }

    /// As they stand on the page: the middle, the side, and what is below.
    private List<PageSection> inOrder() {
        return Stream.of(PageSection.Column.values())
                .flatMap(column -> sections.stream().filter(section -> section.column() == column)).toList();
    }

    private void listen(Scene before, Scene now) {
        if (before != null) {
            before.removeEventFilter(KeyEvent.KEY_PRESSED, keys);
        }
        if (now != null) {
            now.addEventFilter(KeyEvent.KEY_PRESSED, keys);
        }
    }

    private void hear(KeyEvent key) {
        boolean alone = key.isAltDown() && !key.isControlDown() && !key.isShiftDown() && !key.isMetaDown();
        int at = key.getCode().isDigitKey() && !key.getCode().isKeypadKey()
                ? Character.digit(key.getCode().getChar().charAt(0), 10) - 1
                : -1;
        if (alone && at >= 0 && at < Math.min(SectionIndex.WITH_A_KEY, sections.size()) && isOnScreen()) {
            key.consume();
            go(sections.get(at));
        }
    }

    private boolean isOnScreen() {
        return getScene() != null && !isDisabled()
                && Stream.iterate((Node) this, node -> node != null, Node::getParent).allMatch(Node::isVisible);
    }

    private boolean isInside(Node node) {
        return Stream.iterate(node, each -> each != null, Node::getParent).anyMatch(each -> each == content);
    }

    private void grown() {
        held.ifPresent(this::scrollTo);
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

    /// The first in view; at the very end the last, which may be too short ever to come to the top.
    private Optional<PageSection> first() {
        var seen = inOrder().stream().filter(this::inView).toList();
        boolean end = scroll.getVvalue() >= scroll.getVmax() && beyond() > 0;
        return end && !seen.isEmpty() ? Optional.of(seen.getLast()) : seen.stream().findFirst();
    }

    private boolean inView(PageSection section) {
        var bounds = bounds(section.box());
        double least = Math.min(bounds.getHeight(), LEAST_IN_VIEW * TimeDots.em(index.column()));
        return bounds.getMaxY() >= top() + least && bounds.getMinY() + least <= top() + high();
    }

    /// Once all of it is laid out: until then everything seems to be near.
    private void nearSoon() {
        if (!waiting) {
            waiting = true;
            Platform.runLater(() -> {
                waiting = false;
                near();
            });
        }
    }

    /// Makes what is in view or nearly so, one after the other, because each moves the next.
    private void near() {
        while (high() > 0 && isOnScreen()) {
            var next = inOrder().stream().filter(section -> !section.isBuilt())
                    .filter(section -> bounds(section.box()).getMinY() <= top() + NEAR * high()).findFirst();
            if (next.isEmpty()) {
                return;
            }
            next.get().build();
            applyCss();
            layout();
        }
    }

    private Bounds bounds(Node node) {
        return content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
    }

    private double high() {
        return scroll.getViewportBounds().getHeight();
    }

    private double beyond() {
        return Math.max(0, content.getHeight() - high());
    }

    private double top() {
        return scroll.getVvalue() * beyond();
    }

    private void scrollTo(PageSection section) {
        scrollTo(bounds(section.box()).getMinY() - content.getInsets().getTop());
    }

    private void scrollTo(double y) {
        scroll.setVvalue(beyond() == 0 ? 0 : Math.clamp(y / beyond(), 0, 1));
    }

    private void reveal(Node node) {
        var bounds = bounds(node);
        if (bounds.getMaxY() > top() + high()) {
            held = Optional.empty();
            scrollTo(bounds.getMaxY() - high() + content.getInsets().getBottom());
        }
    }
}
