package org.daybook.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/// Keeps the focus where it was when what had it is built anew or removed, such as a row of a list after something was done
/// to it, and leads it into a page that replaces another one. JavaFX would move it to the first room of the sidebar, from
/// where all rooms lie before the page. On the screen thread.
final class FocusKept {
    private final Parent frame;
    private final Parent page;
    private final BooleanSupplier reading;
    /// From the page down to the node that had the focus; that node alone if it was beside the page.
    private List<Step> way = List.of();

    /// A node on the way down, and its position among the children of the one before.
    private record Step(Node node, int index) {}

    private FocusKept(Parent frame, Parent page, BooleanSupplier reading) {
        this.frame = frame;
        this.page = page;
        this.reading = reading;
    }

    /// Follows the focus while the frame is in a window.
    ///
    /// @param frame   where the focus could get lost
    /// @param page    the part of it where the focus is kept
    /// @param reading checks whether something is being read, which a new page may wait for before it takes the focus itself
    static void keep(Parent frame, Parent page, BooleanSupplier reading) {
        var kept = new FocusKept(frame, page, reading);
        ChangeListener<Node> moved = (_, _, now) -> kept.move(now);
        frame.sceneProperty().subscribe((before, now) -> {
            if (before != null) {
                before.focusOwnerProperty().removeListener(moved);
            }
            if (now != null) {
                now.focusOwnerProperty().addListener(moved);
            }
        });
    }

    private void move(@Nullable Node now) {
        if (now != null && !holds(frame, now)) {
            // A dialog gives the focus back.
            return;
        }
        if (now == null || !isAllLeft() && isFirst(now)) {
            Optional.ofNullable(frame.getScene()).ifPresent(this::afterLayout);
        } else {
            remember(now);
        }
    }

    private void remember(Node now) {
        var up = new ArrayList<Step>();
        var top = holds(page, now) ? page : now.getParent();
        for (var at = now; at != top; at = at.getParent()) {
            up.addFirst(new Step(at, at.getParent().getChildrenUnmodifiable().indexOf(at)));
        }
        way = List.copyOf(up);
    }

    /// What is built anew is complete only then; a page that is still being read has nothing to focus yet.
    private void afterLayout(Scene scene) {
        scene.addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                if (!isLost(scene) || bringBack()) {
                    scene.removePostLayoutPulseListener(this);
                }
            }
        });
        Platform.requestNextPulse();
    }

    /// Checks whether nobody moved the focus to where it is now.
    private boolean isLost(Scene scene) {
        var owner = scene.getFocusOwner();
        return frame.getScene() == scene && !frame.isDisabled() && !isAllLeft() && (owner == null || isFirst(owner));
    }

    private boolean bringBack() {
        int left = 0;
        while (left < way.size() && isLeft(way.get(left))) {
            left++;
        }
        if (left == 0 && reading.getAsBoolean()) {
            return false;
        }
        var target = left == 0 ? FocusRound.first(page) : nearest(left - 1);
        target.ifPresent(Node::requestFocus);
        return target.isPresent();
    }

    private boolean isFirst(Node node) {
        return FocusRound.first(frame).filter(node::equals).isPresent();
    }

    private boolean isAllLeft() {
        return way.stream().allMatch(this::isLeft);
    }

    private boolean isLeft(Step step) {
        return step.node().isVisible() && holds(frame, step.node());
    }

    /// Returns what now takes the place, or else the first node that takes the focus in the smallest part around it.
    ///
    /// @param last the lowest step that is left
    private Optional<Node> nearest(int last) {
        var parts = new ArrayList<Node>();
        way.subList(0, last + 1).forEach(step -> parts.addFirst(step.node()));
        for (var step : way.subList(last + 1, way.size())) {
            if (!(parts.getFirst() instanceof Parent part) || part.getChildrenUnmodifiable().isEmpty()) {
                break;
            }
            var now = part.getChildrenUnmodifiable();
            parts.addFirst(now.get(Math.min(step.index(), now.size() - 1)));
        }
        return parts.stream().flatMap(part -> FocusRound.first(part).stream()).findFirst();
    }

    private static boolean holds(Node part, Node node) {
        return Stream.iterate(node, one -> one != null, Node::getParent).anyMatch(one -> one == part);
    }
}
