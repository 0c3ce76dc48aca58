package org.daybook.ui;

import java.util.Comparator;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The keys of a [TimeGrid]: arrows go to the next block or free time, Enter chooses a free time; Shift and arrows move a
/// block, Enter puts it there and Esc leaves it where it was.
final class TimeGridKeys {
    private static final int USUAL_LENGTH = 60;

    private final TimeGridBody body;
    private Optional<Moving> moving = Optional.empty();

    /// A block under way.
    private record Moving(TimeGrid.Block block, int day, int minute) {}

    TimeGridKeys(TimeGridBody body) {
        this.body = body;
    }

    void watch() {
        body.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        body.focusWithinProperty().addListener((_, _, inside) -> {
            if (!inside) {
                leave();
            }
        });
    }

    private void pressed(KeyEvent key) {
        if (key.isShortcutDown() || key.isAltDown() || body.shown().days().isEmpty()) {
            return;
        }
        int days = key.getCode() == KeyCode.LEFT ? -1 : key.getCode() == KeyCode.RIGHT ? 1 : 0;
        int down = key.getCode() == KeyCode.UP ? -1 : key.getCode() == KeyCode.DOWN ? 1 : 0;
        if (days != 0 || down != 0) {
            key.consume();
            if (key.isShiftDown()) {
                shift(days, down);
            } else {
                leave();
                go(days, down);
            }
        } else if (moving.isPresent() && (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE)) {
            key.consume();
            finish();
        } else if (moving.isPresent() && key.getCode() == KeyCode.ESCAPE) {
            key.consume();
            leave();
        } else if (body.cursor().isFocused() && (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE)) {
            key.consume();
            body.listener().chosen(body.date(body.cursorDay()), TimeGridBody.time(body.cursorMinute()), USUAL_LENGTH);
        }
    }

    private void shift(int days, int down) {
        var focused = focused().flatMap(TimeGridPlaced::block);
        if (focused.isEmpty()) {
            return;
        }
        var block = focused.get();
        if (!block.movable()) {
            body.listener().stays(block);
            return;
        }
        var at = moving.orElseGet(() -> new Moving(block, focused().orElseThrow().day(),
                focused().orElseThrow().start()));
        int day = at.day() + days;
        while (day > 0 && day < body.shown().days().size() - 1 && body.strip(day).isPresent()) {
            day += days;
        }
        boolean there = day >= 0 && day < body.shown().days().size() && body.strip(day).isEmpty();
        var next = new Moving(block, there ? day : at.day(),
                body.space().clamp(at.minute() + down * TimeGridSpace.SNAP));
        moving = Optional.of(next);
        body.ghost(next.day(), next.minute(), block.minutes());
        body.listener().moving(Optional.of(body.date(next.day())), Optional.of(TimeGridBody.time(next.minute())));
    }

    private void finish() {
        var last = moving;
        leave();
        last.ifPresent(one -> {
            var day = body.date(one.day());
            var start = TimeGridBody.time(one.minute());
            if (!day.equals(one.block().day()) || !start.equals(one.block().start())) {
                body.listener().moved(one.block(), day, start);
            }
        });
    }

    private void leave() {
        if (moving.isPresent()) {
            moving = Optional.empty();
            body.noGhost();
            body.listener().moving(Optional.empty(), Optional.empty());
        }
    }

    private void go(int days, int down) {
        var here = focused();
        int day = here.map(TimeGridPlaced::day).orElse(focusedStrip().orElse(body.cursorDay()));
        int minute = here.map(TimeGridPlaced::start).orElse(body.cursorMinute());
        if (down != 0) {
            if (body.strip(day).isEmpty()) {
                int to = down > 0
                        ? here.map(one -> up(one.end())).orElse(minute + TimeGridSpace.STEP)
                        : down(minute - 1);
                arrive(day, to, here);
            }
            return;
        }
        var beside = here.flatMap(one -> body.placed().stream().filter(other -> other.day() == one.day()
                && other.overlaps(one.start(), one.end()) && other.lane() == one.lane() + days).findFirst());
        if (beside.isPresent()) {
            body.focus(beside.get().node());
        } else if (day + days >= 0 && day + days < body.shown().days().size()) {
            arrive(day + days, down(minute), Optional.empty());
        }
    }

    private static int up(int minute) {
        return Math.ceilDiv(minute, TimeGridSpace.STEP) * TimeGridSpace.STEP;
    }

    private static int down(int minute) {
        return Math.floorDiv(minute, TimeGridSpace.STEP) * TimeGridSpace.STEP;
    }

    /// Goes to what stands there, or to the free time.
    private void arrive(int day, int to, Optional<TimeGridPlaced> from) {
        int last = body.space().to() * 60 - TimeGridSpace.STEP;
        int minute = Math.clamp(to, body.space().from() * 60, last);
        var strip = body.strip(day);
        if (strip.isPresent()) {
            body.put(day, minute);
            body.focus(strip.get());
            return;
        }
        var there = body.placed().stream().filter(one -> one.day() == day
                && one.overlaps(minute, minute + TimeGridSpace.STEP) && !from.filter(one::equals).isPresent())
                .min(Comparator.comparingInt((TimeGridPlaced one) -> Math.abs(one.lane()
                        - from.map(TimeGridPlaced::lane).orElse(0))));
        if (there.isEmpty() && from.filter(one -> one.overlaps(minute, minute + TimeGridSpace.STEP)).isPresent()) {
            return;
        }
        body.put(day, minute);
        body.focus(there.map(TimeGridPlaced::node).orElse(body.cursor()));
    }

    private Optional<TimeGridPlaced> focused() {
        return body.placed().stream().filter(one -> holds(one.node())).findFirst();
    }

    private Optional<Integer> focusedStrip() {
        for (int day = 0; day < body.shown().days().size(); day++) {
            if (body.strip(day).filter(this::holds).isPresent()) {
                return Optional.of(day);
            }
        }
        return Optional.empty();
    }

    private boolean holds(Node node) {
        return body.getScene() != null && body.getScene().getFocusOwner() == node;
    }
}
