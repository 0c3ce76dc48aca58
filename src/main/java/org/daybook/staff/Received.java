package org.daybook.staff;

import java.time.LocalDate;
import java.util.List;
import org.daybook.staff.SubjectAccessSection.Value;

/// That somebody received something about a woman.
///
/// @param on   the site's date
/// @param who  who has it
/// @param what what it was, without a language; may be empty where nobody wrote it down
public record Received(LocalDate on, Who who, List<Value> what) {
    public Received {
        what = List.copyOf(what);
    }

    /// Who has it: that decides whether anybody must be told of a correction, an erasure or a lock.
    public sealed interface Who {
        /// She herself: nobody else must be told.
        record She() implements Who {}

        /// A paper of the house's own: to be looked for and destroyed.
        record House() implements Who {}

        /// Somebody outside, who must be told (Article 19).
        ///
        /// @param name as it was written down
        record Outside(List<Value> name) implements Who {
            public Outside {
                name = List.copyOf(name);
            }
        }

        /// There may be more, and only a colleague may say what.
        record AskColleague() implements Who {}
    }

    /// Whether somebody outside has it.
    public boolean isOutside() {
        return who instanceof Who.Outside;
    }
}
