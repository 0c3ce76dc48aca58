package org.daybook.ui;

import java.util.Comparator;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The keys of a [TimeGrid]: arrows go to the next block or free time, Enter chooses a free time; Shift and arrows move a
/// block, + and − change its length, Enter confirms and Esc cancels.
final class TimeGridKeys {
    private static final int USUAL_LENGTH = 60;

    private final TimeGridBody body;
    private Optional<Moving> moving = Optional.empty();

    /// A move or resize in progress.
    private record Moving(TimeGrid.Block block, int day, int minute, int minutes) {
        boolean isLonger() {
            return minutes != block.minutes();
        }
    }

    TimeGridKeys(TimeGridBody body) {
        this.body = body;
    }

    void watch() {
        body.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        body.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
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

    private void typed(KeyEvent key) {
        int by = switch (key.getCharacter()) {
            case "+" -> 1;
            case "-", "−" -> -1;
            default -> 0;
        };
        if (by != 0 && !key.isShortcutDown() && !key.isAltDown()) {
            key.consume();
            focused().ifPresent(one -> one.block().ifPresent(block -> resize(one, block, by)));
        }
    }

    /// Changes the end to the next quarter of an hour.
    private void resize(TimeGridPlaced one, TimeGrid.Block block, int by) {
        if (!block.movable()) {
            body.listener().stays(block);
            return;
        }
        if (moving.filter(at -> !at.isLonger()).isPresent()) {
            leave();
        }
        int end = one.start() + moving.map(Moving::minutes).orElse(block.minutes());
        int next = by > 0
                ? Math.floorDiv(end, TimeGridSpace.SNAP) * TimeGridSpace.SNAP + TimeGridSpace.SNAP
                : Math.ceilDiv(end, TimeGridSpace.SNAP) * TimeGridSpace.SNAP - TimeGridSpace.SNAP;
        int minutes = Math.clamp(next, one.start() + TimeGridSpace.SNAP, Math.max(end, body.space().to() * 60))
                - one.start();
        moving = Optional.of(new Moving(block, one.day(), one.start(), minutes));
        body.ghost(one.day(), one.start(), minutes);
        body.listener().resizing(block, minutes);
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
        if (moving.filter(Moving::isLonger).isPresent()) {
            leave();
        }
        var at = moving.orElseGet(() -> new Moving(block, focused().orElseThrow().day(),
                focused().orElseThrow().start(), block.minutes()));
        int day = at.day() + days;
        while (day > 0 && day < body.shown().days().size() - 1 && body.strip(day).isPresent()) {
            day += days;
        }
        boolean there = day >= 0 && day < body.shown().days().size() && body.strip(day).isEmpty();
        var next = new Moving(block, there ? day : at.day(),
                body.space().clamp(at.minute() + down * TimeGridSpace.SNAP), block.minutes());
        moving = Optional.of(next);
        body.ghost(next.day(), next.minute(), block.minutes());
        body.listener().moving(Optional.of(body.date(next.day())), Optional.of(TimeGridBody.time(next.minute())));
    }

    private void finish() {
        var last = moving;
        leave();
        last.ifPresent(one -> {
            if (one.isLonger()) {
                body.listener().resized(one.block(), one.minutes());
                return;
            }
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

    /// Goes to the block there, or to the free time.
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
