package org.daybook.ui;

import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// The mouse in a [TimeGrid]: clicking a free time chooses it, dragging over free time chooses a length, dragging a block moves
/// it, and dragging its lower edge changes its length.
final class TimeGridMouse {
    private static final double SLACK = 6;
    private static final double EDGE = 7;
    private static final int USUAL_LENGTH = 60;

    private final TimeGridBody body;
    private Optional<Point2D> pressed = Optional.empty();
    private Optional<TimeGridPlaced> held = Optional.empty();
    private boolean dragging;
    private boolean resizing;

    TimeGridMouse(TimeGridBody body) {
        this.body = body;
    }

    /// Handles the mouse before the block does, so that a dragged block is not pressed.
    void watch() {
        body.addEventFilter(MouseEvent.MOUSE_MOVED, this::show);
        body.addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
        body.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drag);
        body.addEventFilter(MouseEvent.MOUSE_RELEASED, this::release);
    }

    /// The mouse cursor shows what dragging would do.
    private void show(MouseEvent mouse) {
        body.placed().stream().filter(one -> isIn(one.node(), mouse)).findFirst()
                .ifPresent(one -> one.node().setCursor(isEdge(one, mouse) ? Cursor.S_RESIZE : Cursor.DEFAULT));
    }

    /// Checks whether a point is at the lower edge of a movable block; a low block has room for both actions.
    private boolean isEdge(TimeGridPlaced one, MouseEvent mouse) {
        double high = one.node().getLayoutBounds().getHeight();
        double y = body.sceneToLocal(mouse.getSceneX(), mouse.getSceneY()).getY();
        return one.block().filter(TimeGrid.Block::movable).isPresent()
                && one.node().getLayoutY() + high - y < Math.min(EDGE, high / 3);
    }

    private void press(MouseEvent mouse) {
        pressed = Optional.empty();
        dragging = false;
        resizing = false;
        if (mouse.getButton() == MouseButton.PRIMARY && !body.shown().days().isEmpty()) {
            held = body.placed().stream().filter(one -> isIn(one.node(), mouse)).findFirst();
            resizing = held.filter(one -> isEdge(one, mouse)).isPresent();
            boolean free = mouse.getTarget() == body;
            if (free || held.flatMap(TimeGridPlaced::block).isPresent()) {
                pressed = Optional.of(body.sceneToLocal(mouse.getSceneX(), mouse.getSceneY()));
            }
        }
    }

    private static boolean isIn(Node node, MouseEvent mouse) {
        for (var at = mouse.getTarget() instanceof Node target ? target : null; at != null; at = at.getParent()) {
            if (at == node) {
                return true;
            }
        }
        return false;
    }

    private void drag(MouseEvent mouse) {
        pressed.ifPresent(from -> {
            var to = body.sceneToLocal(mouse.getSceneX(), mouse.getSceneY());
            if (dragging || from.distance(to) > SLACK) {
                begin();
                mouse.consume();
                held.flatMap(TimeGridPlaced::block).ifPresentOrElse(block -> {
                    if (resizing) {
                        body.ghost(held.map(TimeGridPlaced::day).orElseThrow(),
                                held.map(TimeGridPlaced::start).orElseThrow(),
                                minutes(from, to));
                    } else if (block.movable()) {
                        body.ghost(day(to), start(from, to), block.minutes());
                    }
                }, () -> body.ghost(body.space().day(from.getX()), first(from, to), length(from, to)));
            }
        });
    }

    private void begin() {
        if (!dragging) {
            dragging = true;
            held.flatMap(TimeGridPlaced::block).filter(block -> !block.movable())
                    .ifPresent(body.listener()::stays);
        }
    }

    private void release(MouseEvent mouse) {
        var from = pressed;
        pressed = Optional.empty();
        body.noGhost();
        from.ifPresent(point -> {
            var to = body.sceneToLocal(mouse.getSceneX(), mouse.getSceneY());
            var block = held.flatMap(TimeGridPlaced::block);
            if (block.isPresent() && dragging) {
                mouse.consume();
                block.get().node().disarm();
                if (resizing) {
                    resize(block.get(), minutes(point, to));
                } else {
                    drop(block.get(), point, to);
                }
            } else if (block.isEmpty()) {
                mouse.consume();
                choose(point, to);
            }
        });
        dragging = false;
    }

    private void drop(TimeGrid.Block block, Point2D from, Point2D to) {
        var day = body.date(day(to));
        var start = TimeGridBody.time(start(from, to));
        if (block.movable() && (!day.equals(block.day()) || !start.equals(block.start()))) {
            body.listener().moved(block, day, start);
        }
    }

    private void resize(TimeGrid.Block block, int minutes) {
        if (minutes != block.minutes()) {
            body.listener().resized(block, minutes);
        }
    }

    /// Returns the new length of the block whose lower edge is dragged.
    private int minutes(Point2D from, Point2D to) {
        var one = held.orElseThrow();
        int end = body.space().end(body.space().y(one.end()) + to.getY() - from.getY());
        return Math.max(TimeGridSpace.SNAP, end - one.start());
    }

    private void choose(Point2D from, Point2D to) {
        int day = body.space().day(from.getX());
        if (from.getX() < body.space().column(0).x() || body.strip(day).isPresent()) {
            return;
        }
        int start = first(from, dragging ? to : from);
        body.put(day, start);
        body.focus(body.cursor());
        body.listener().chosen(body.date(day), TimeGridBody.time(start), dragging ? length(from, to) : USUAL_LENGTH);
    }

    /// A folded day accepts no blocks.
    private int day(Point2D to) {
        int day = body.space().day(to.getX());
        return body.strip(day).isPresent() ? held.map(TimeGridPlaced::day).orElse(day) : day;
    }

    /// The block keeps its offset to the mouse.
    private int start(Point2D from, Point2D to) {
        int before = held.map(TimeGridPlaced::start).orElse(0);
        double top = body.space().y(before) + to.getY() - from.getY();
        double half = body.space().hour() * TimeGridSpace.SNAP / 60 / 2;
        return body.space().minute(top + half, TimeGridSpace.SNAP);
    }

    private int first(Point2D from, Point2D to) {
        return body.space().minute(Math.min(from.getY(), to.getY()), TimeGridSpace.STEP);
    }

    private int length(Point2D from, Point2D to) {
        int end = body.space().minute(Math.max(from.getY(), to.getY()), TimeGridSpace.SNAP) + TimeGridSpace.SNAP;
        return Math.max(TimeGridSpace.STEP, end - first(from, to));
    }
}
