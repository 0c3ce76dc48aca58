package org.daybook.disclosure;

import static org.daybook.disclosure.Overlapping.joined;
import static org.daybook.disclosure.Overlapping.period;

import java.util.List;
import java.util.Optional;

/// The relations of what continues from one part of a longer period into the next: what did not end in a part was under way at
/// its end. Together with the union and the relations between consecutive periods, they are complete: a model with one unknown
/// for each possible course of a stay through a year yielded nothing further.
///
/// @param over  the longer period
/// @param parts the shorter ones in it
/// @param flow  what continues, and which of it ended
record Flowing(Overlapping over, List<Published> parts, Overlap.Flow flow) {
    void tell(List<AttackerView.Relation> relations) {
        var whole = over.whole();
        for (var part : parts) {
            if (endsWith(part, whole)) {
                // What was under way and never ended was also under way in the last part.
                notMore(under(whole), ended(part), part, whole, relations);
            }
            parts.stream().filter(next -> period(next).follows(period(part)) && !endsWith(next, whole))
                    .forEach(next -> notMore(under(part), ended(next), next, whole, relations));
            parts.stream().filter(next -> period(next).follows(period(part)) && isAll(part, next))
                    .forEach(next -> both(part, next, relations));
        }
    }

    /// What is no longer under way in a period ended before it.
    private void notMore(Optional<List<String>> under, Optional<List<String>> ended, Published then, Published whole,
            List<AttackerView.Relation> relations) {
        Overlapping.tell(joined(under, ended), joined(over.above(then, flow.under()), over.above(whole, flow.ended())),
                relations);
    }

    /// What did not end in the last part of the first was under way in both.
    private void both(Published first, Published second, List<AttackerView.Relation> relations) {
        for (var last : parts) {
            if (endsWith(last, first) && !last.equals(first)) {
                Overlapping.tell(joined(under(over.whole()), under(last)),
                        joined(joined(over.above(first, flow.under()), over.above(second, flow.under())),
                                over.above(last, flow.ended())),
                        relations);
                parts.stream().filter(begin -> period(begin).follows(period(last)) && !begin.equals(second))
                        .forEach(begin -> between(first, last, begin, second, relations));
            }
        }
    }

    /// Considers two groups: those of the first part that ended in it but not in the second, and those that did not end in its
    /// last part and so continue. Members of both groups continue at the beginning of the second part and do not end there.
    private void between(Published first, Published last, Published begin, Published second,
            List<AttackerView.Relation> relations) {
        Overlapping.tell(joined(joined(under(last), ended(over.whole())), ended(begin)),
                joined(joined(over.above(first, flow.under()), over.above(begin, flow.under())),
                        joined(over.above(last, flow.ended()), over.above(second, flow.ended()))),
                relations);
    }

    private Optional<List<String>> under(Published report) {
        return over.below(report, flow.under());
    }

    private Optional<List<String>> ended(Published report) {
        return over.below(report, flow.ended());
    }

    private boolean isAll(Published first, Published second) {
        return period(first).days().first().equals(period(over.whole()).days().first())
                && endsWith(second, over.whole());
    }

    private static boolean endsWith(Published part, Published whole) {
        return period(part).days().last().equals(period(whole).days().last());
    }
}
