package org.daybook.staff;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// Everything that a room stores about women, declared once: the tables, and what each duty of data protection requires of
/// them. A room that has nothing for a duty states why ([Nothing]); there are no defaults, so that none is forgotten. A table
/// that refers to a woman and is in no declaration, or in two, fails the tests.
///
/// Every method joins the caller's unit of work, on its thread.
public interface PersonalData extends Erasable, SubjectAccessSource, RecipientSource, Versions, LastSeen {
    /// Returns the tables whose rows refer to a woman.
    Set<String> tables();

    /// Returns how these rows move when two cards of one woman are joined.
    List<Movable> movable();

    /// The results of a room that has nothing for a duty, with its reason.
    final class Nothing {
        private Nothing() {}

        /// Returns an empty list.
        ///
        /// @param because the reason, for readers of the declaration
        public static <T> List<T> listed(@SuppressWarnings("unused") String because) {
            return List.of();
        }

        /// Returns an empty map.
        ///
        /// @param because the reason, for readers of the declaration
        public static <K, V> Map<K, V> found(@SuppressWarnings("unused") String because) {
            return Map.of();
        }
    }
}
