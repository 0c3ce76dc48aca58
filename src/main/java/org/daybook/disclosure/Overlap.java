package org.daybook.disclosure;

import java.time.LocalDate;
import java.util.List;
import org.daybook.disclosure.Link.Part;

/// Public knowledge about a count of a longer period and the same count of the shorter periods in it.
public sealed interface Overlap {
    /// A person counted in one of the shorter periods is counted once in the longer one: it is at least each of them and at
    /// most their sum.
    ///
    /// @param parts the counts; their sum is meant
    record Union(List<Part> parts) implements Overlap {
        /// Copies the list.
        public Union {
            parts = List.copyOf(parts);
        }
    }

    /// A person counted in one of the shorter periods is counted in no other: the longer one is at least their sum.
    ///
    /// @param parts the counts; their sum is meant
    record Once(List<Part> parts) implements Overlap {
        /// Copies the list.
        public Once {
            parts = List.copyOf(parts);
        }
    }

    /// The longer period has, for each person, the category of one of the shorter ones: it is at most their sum, and at least
    /// the last.
    ///
    /// @param count the count
    record Last(Part count) implements Overlap {}

    /// A person counted for the first time was not counted before: the people of a shorter period and the new ones of all later
    /// periods are different people of the longer one.
    ///
    /// @param all   all people
    /// @param fresh the new people
    record Arrivals(Part all, Part fresh) implements Overlap {}

    /// Supposed of a site whose first report of ten people or more ended on a day: nobody came before. In a longer period that
    /// begins no later, a person who did not come in its first part was new in another part.
    ///
    /// @param all   all people
    /// @param fresh the new people
    /// @param first the last day of that report
    record Beginning(Part all, Part fresh, LocalDate first) implements Overlap {}

    /// What was under way in a longer period was under way in its last part, or had ended in an earlier one. What did not end
    /// in a period was under way at its end.
    ///
    /// @param under what is under way
    /// @param ended what of it ended
    record Flow(List<Part> under, List<Part> ended) implements Overlap {
        /// Copies the lists.
        public Flow {
            under = List.copyOf(under);
            ended = List.copyOf(ended);
        }
    }
}
