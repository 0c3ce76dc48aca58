package org.daybook.staff;

import java.time.LocalDate;
import java.util.List;
import org.daybook.staff.SubjectAccessSection.Value;

/// A record that somebody received something about a woman.
///
/// @param on   the site's date
/// @param who  who has it
/// @param what what it was, without a language; may be empty if nobody recorded it
public record Received(LocalDate on, Who who, List<Value> what) {
    public Received {
        what = List.copyOf(what);
    }

    /// Who has it: this determines whether anybody must be told of a correction, an erasure or a lock.
    public sealed interface Who {
        /// She herself: nobody else must be told.
        record She() implements Who {}

        /// A paper of the site itself: to be found and destroyed.
        record House() implements Who {}

        /// Somebody outside, who must be told (Article 19).
        ///
        /// @param name as it was recorded
        record Outside(List<Value> name) implements Who {
            public Outside {
                name = List.copyOf(name);
            }
        }

        /// There may be more, and only a colleague can say what.
        record AskColleague() implements Who {}
    }

    /// Checks whether somebody outside has it.
    public boolean isOutside() {
        return who instanceof Who.Outside;
    }
}
