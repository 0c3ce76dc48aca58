package org.daybook.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Decides which blocks of one day are side by side: those that overlap share the day's width, each in a lane of its own.
final class TimeLanes {
    private TimeLanes() {}

    /// The start and end of a block, in minutes of its day.
    ///
    /// @param end after `start`
    record Span(int start, int end) {}

    /// The position of a block.
    ///
    /// @param lane    counted from the start side, 0 or more
    /// @param lanes   the number of lanes that share the width, 1 or more
    /// @param cluster the group of blocks that overlap each other, numbered in the order of the day
    record Lane(int lane, int lanes, int cluster) {}

    /// Returns the lanes of some spans, in the order of the spans.
    static List<Lane> of(List<Span> spans) {
        var order = new ArrayList<Integer>();
        for (int i = 0; i < spans.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingInt((Integer i) -> spans.get(i).start()));
        int[] lane = new int[spans.size()];
        int[] cluster = new int[spans.size()];
        var widths = new ArrayList<Integer>();
        var ends = new ArrayList<Integer>();
        int last = 0;
        for (int i : order) {
            var span = spans.get(i);
            if (widths.isEmpty() || span.start() >= last) {
                ends.clear();
                widths.add(0);
            }
            lane[i] = free(ends, span);
            cluster[i] = widths.size() - 1;
            widths.set(cluster[i], ends.size());
            last = Math.max(last, span.end());
        }
        var lanes = new ArrayList<Lane>();
        for (int i = 0; i < spans.size(); i++) {
            lanes.add(new Lane(lane[i], widths.get(cluster[i]), cluster[i]));
        }
        return lanes;
    }

    /// Takes the first lane that is free again, or a new one.
    private static int free(List<Integer> ends, Span span) {
        for (int i = 0; i < ends.size(); i++) {
            if (ends.get(i) <= span.start()) {
                ends.set(i, span.end());
                return i;
            }
        }
        ends.add(span.end());
        return ends.size() - 1;
    }
}
