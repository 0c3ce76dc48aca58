package org.daybook.staff;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// Everything that a room keeps about women, declared once: the tables, and what each duty of data protection asks of
/// them. A room that has nothing for a duty says why ([Nothing]); there are no defaults, so that none is forgotten. A
/// table that refers to a woman and stands in no declaration, or in two, fails the tests.
///
/// Every method joins the caller's unit of work, on its thread.
public interface PersonalData extends Erasable, SubjectAccessSource, RecipientSource, Versions, LastSeen {
    /// The tables whose rows refer to a woman.
    Set<String> tables();

    /// How these rows move when two cards of one woman are joined.
    List<Movable> movable();

    /// What a room returns that has nothing for a duty, with its reason.
    final class Nothing {
        private Nothing() {}

        /// Nothing to list.
        ///
        /// @param because for whoever reads the declaration
        public static <T> List<T> listed(@SuppressWarnings("unused") String because) {
            return List.of();
        }

        /// Nothing to find.
        ///
        /// @param because for whoever reads the declaration
        public static <K, V> Map<K, V> found(@SuppressWarnings("unused") String because) {
            return Map.of();
        }
    }
}
