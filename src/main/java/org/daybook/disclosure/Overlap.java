package org.daybook.disclosure;

import java.time.LocalDate;
import java.util.List;
import org.daybook.disclosure.Link.Part;

/// What everybody knows about a count of a longer period and the same count of the shorter ones in it.
public sealed interface Overlap {
    /// Whoever is counted in one of the shorter periods is counted in the longer, once: it is no less than each of them
    /// and no more than all together.
    ///
    /// @param parts the counts; their sum is meant
    record Union(List<Part> parts) implements Overlap {
        /// Keeps the list as it is now.
        public Union {
            parts = List.copyOf(parts);
        }
    }

    /// Whoever is counted in one of the shorter periods is counted in no other: the longer one is no less than all together.
    ///
    /// @param parts the counts; their sum is meant
    record Once(List<Part> parts) implements Overlap {
        /// Keeps the list as it is now.
        public Once {
            parts = List.copyOf(parts);
        }
    }

    /// The longer period says of everybody what one of the shorter ones says: it is no more than all of them together,
    /// and no less than the last.
    ///
    /// @param count what is said
    record Last(Part count) implements Overlap {}

    /// Whoever is counted for the first time was not counted before: those of a shorter period and the new ones of all
    /// after it are different people of the longer.
    ///
    /// @param all   everybody
    /// @param fresh those who are new
    record Arrivals(Part all, Part fresh) implements Overlap {}

    /// Supposed of a site whose first report of ten people or more ended on a day: nobody came before. Of a longer
    /// period that begins no later, whoever did not come in its first part was new in another one.
    ///
    /// @param all   everybody
    /// @param fresh those who are new
    /// @param first the last day of that report
    record Beginning(Part all, Part fresh, LocalDate first) implements Overlap {}

    /// What was under way in a longer period was under way in its last part, or had ended in an earlier one. Whatever did not end in a
    /// period was under way at its end.
    ///
    /// @param under what is under way
    /// @param ended what ended of it
    record Flow(List<Part> under, List<Part> ended) implements Overlap {
        /// Keeps the lists as they are now.
        public Flow {
            under = List.copyOf(under);
            ended = List.copyOf(ended);
        }
    }
}
