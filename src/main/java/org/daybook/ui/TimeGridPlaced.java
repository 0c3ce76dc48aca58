package org.daybook.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Node;

/// A block of a [TimeGrid] in its lane, or the count of blocks without a lane.
///
/// @param day   the index of its day
/// @param start in minutes of the day
/// @param end   in minutes of the day, after `start`
/// @param lane  0 or more
/// @param lanes the number of lanes that share the width
/// @param node  what is shown
/// @param block empty for a count
record TimeGridPlaced(int day, int start, int end, int lane, int lanes, Node node, Optional<TimeGrid.Block> block) {
    private static final int MINUTES = 60;
    private static final int DAY = 24 * MINUTES;
    private static final int SEEN = 30;

    /// Creates the node shown for blocks without room.
    interface Counted {
        Node of(int number, int start);
    }

    /// Places the blocks of one day.
    ///
    /// @param beside the maximum number side by side
    static List<TimeGridPlaced> of(List<TimeGrid.Block> blocks, int day, int beside, Counted counted) {
        var spans = blocks.stream().map(TimeGridPlaced::span).toList();
        var lanes = TimeLanes.of(spans.stream()
                .map(span -> new TimeLanes.Span(span.start(), Math.max(span.end(), span.start() + SEEN))).toList());
        var placed = new ArrayList<TimeGridPlaced>();
        for (int i = 0; i < blocks.size(); i++) {
            var lane = lanes.get(i);
            if (lane.lanes() <= beside || lane.lane() < beside - 1) {
                placed.add(new TimeGridPlaced(day, spans.get(i).start(), spans.get(i).end(), lane.lane(),
                        Math.min(lane.lanes(), beside), blocks.get(i).node(), Optional.of(blocks.get(i))));
            }
        }
        lanes.stream().filter(lane -> lane.lanes() > beside).map(TimeLanes.Lane::cluster).distinct()
                .forEach(cluster -> {
                    var hidden = IntStream.range(0, blocks.size()).filter(i -> lanes.get(i).cluster() == cluster
                            && lanes.get(i).lane() >= beside - 1).mapToObj(spans::get).toList();
                    int start = hidden.stream().mapToInt(TimeLanes.Span::start).min().orElseThrow();
                    placed.add(new TimeGridPlaced(day, start,
                            hidden.stream().mapToInt(TimeLanes.Span::end).max().orElseThrow(),
                            beside - 1, beside, counted.of(hidden.size(), start), Optional.empty()));
                });
        return placed;
    }

    private static TimeLanes.Span span(TimeGrid.Block block) {
        int start = block.start().toSecondOfDay() / MINUTES;
        return new TimeLanes.Span(start, Math.min(DAY, start + block.minutes()));
    }

    /// Checks whether it overlaps a span of time.
    boolean overlaps(int from, int to) {
        return start < to && from < end;
    }
}
