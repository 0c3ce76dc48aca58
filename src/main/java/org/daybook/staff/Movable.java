package org.daybook.staff;

import java.util.List;
import java.util.UUID;
import org.daybook.vault.WrittenAfter;

/// Rows about a woman that move to her other card when two cards are joined, and back when that is undone. Every room that has
/// such rows declares how, inside the caller's passage.
///
/// @param rows   an identifier for these rows that never changes: the table's name
/// @param move   gives the rows of one card to the other
/// @param back   gives one row back
/// @param follow gives rows to the card that stayed behind rows of a card which is parted from it
/// @param parted what else is done once all rows are back
public record Movable(String rows, Move move, Back back, Follow follow, Parted parted) {
    /// Gives the rows of one card to the other. A row that the other already has stays where it is: it is not lost, and views
    /// leave joined cards out.
    @FunctionalInterface
    public interface Move {
        /// Returns the ids of the rows that moved.
        List<UUID> move(SubjectWork from, SubjectWork to);
    }

    /// Gives one row back.
    @FunctionalInterface
    public interface Back {
        /// Gives the row back; does nothing if it was deleted meanwhile.
        ///
        /// @param from whose it is now
        /// @param to   whose it was
        void back(SubjectWork from, SubjectWork to, UUID row);
    }

    /// Gives the rows of one card to another that is still the card of both, when a third is parted from it: rows that stayed
    /// where they were because of the third one's.
    @FunctionalInterface
    public interface Follow {
        /// Returns the ids of the rows that moved.
        ///
        /// @param back the ids of the rows that went back to the third card
        List<UUID> follow(SubjectWork from, SubjectWork to, List<UUID> back);
    }

    /// Applies what protects her to both cards, whichever woman it was meant for while they were one.
    @FunctionalInterface
    public interface Parted {
        /// @param kept    the card that stood for both
        /// @param parted  the other
        /// @param joining shows what was written since they were joined
        void parted(SubjectWork kept, SubjectWork parted, WrittenAfter joining);
    }

    /// Returns the rows of a table with an `id` and a `participant`, of which there may be several.
    ///
    /// @param table its name, a constant of our own
    public static Movable ofTable(String table) {
        return of(table, (from, to) -> MovableStore.move(from, to, table),
                (from, to, row) -> MovableStore.moveBack(from, to, table, row))
                .following((from, to, back) -> back.isEmpty() ? List.of() : MovableStore.move(from, to, table));
    }

    /// Returns rows that move in their own way.
    public static Movable of(String rows, Move move, Back back) {
        return new Movable(rows, move, back, (_, _, _) -> List.of(), (_, _, _) -> {});
    }

    /// Returns the same rows with those that follow when another card is parted.
    public Movable following(Follow rowsBehind) {
        return new Movable(rows, move, back, rowsBehind, parted);
    }

    /// Returns the same rows with those of another table of hers that refer to them: whatever was written about a row while the
    /// cards were joined goes back with it.
    ///
    /// @param table  its name, a constant of our own
    /// @param column the column that refers to the row
    public Movable with(String table, String column) {
        return new Movable(rows, move, (from, to, row) -> {
            back.back(from, to, row);
            MovableStore.moveBackWith(from, to, new MovableStore.Hanging(table, column), row);
        }, follow, parted);
    }

    /// Returns the same rows with a further step once they are back.
    public Movable then(Parted protects) {
        return new Movable(rows, move, back, follow, protects);
    }
}
